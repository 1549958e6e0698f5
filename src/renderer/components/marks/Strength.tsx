import type { ReactElement } from 'react';
import type { Strength, Treatment } from '../../../shared/domain/values';
import { en } from '../../strings/en';

/** Bars from the graded scale of verbs; weaker reporting verbs keep their own words at one bar. */
const BARS: Readonly<Record<Treatment | Strength, number>> = {
  mentioned: 1, 'exchanged-views': 1, explored: 1, discussed: 2, reviewed: 2, proposed: 2, reaffirmed: 3, agreed: 4, signed: 5, implemented: 5,
};

/** Five rising bars with the verb's own word; never the bars alone. */
export function StrengthBars({ strength, note }: { strength: Treatment | Strength; note?: string | null | undefined }): ReactElement {
  const bars = BARS[strength];
  const word = en.words.strength[strength];
  return (
    <span className="strength">
      <span className="strength-bars" aria-hidden="true">{[1, 2, 3, 4, 5].map((bar) => <i key={bar} className={bar <= bars ? 'on' : ''} />)}</span>
      {note ? `${word}, ${note}` : word}
    </span>
  );
}
