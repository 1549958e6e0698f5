import type { ReactElement } from 'react';
import type { Stance } from '../../../shared/domain/values';
import { en } from '../../strings/en';
import { Icon, type IconName } from '../Icon';

const LOOK: Readonly<Record<Stance, { icon: IconName; name: string }>> = {
  raise: { icon: 'stanceRaise', name: 'raise' },
  'if-raised': { icon: 'stanceRespond', name: 'respond' },
  avoid: { icon: 'stanceAvoid', name: 'avoid' },
  'listen-for': { icon: 'stanceListen', name: 'listen' },
};

/** Shape and word of a stance; `short` leaves the word to the tooltip and to screen readers. */
export function StanceMark({ stance, short = false }: { stance: Stance; short?: boolean }): ReactElement {
  const { icon, name } = LOOK[stance];
  const word = en.words.stance[stance];
  return (
    <span className={`stance ${name}`} {...(short ? { title: word, role: 'img', 'aria-label': word } : {})}>
      <Icon name={icon} />{short ? null : word}
    </span>
  );
}
