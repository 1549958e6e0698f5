import type { ReactElement } from 'react';
import type { PersonDetail } from '../../../../shared/domain/person';
import { formatDate } from '../../../../shared/domain/dates';
import { useToday } from '../../../api/appState';
import { en } from '../../../strings/en';
import { wordFor } from '../../../strings/enWords';
import { postStrip, type Stretch, type StretchWords } from './postStrip';

/** Posts over time, drawn: solid seen, dotted assumed, grey another person. */
export function PostStripView({ person }: { person: PersonDetail }): ReactElement {
  const today = useToday();
  const words: StretchWords = (date, basis, precision) => en.person.from(formatDate(date, precision), wordFor(en.words.tenureBasis, basis));
  const strip = postStrip(person, today, words);
  if (!strip) return <p className="meta">{en.person.noPosts}</p>;
  const first = strip.years[0] ?? 0;
  const span = strip.years.length;
  const place = (at: number): string => `${Math.min(100, Math.max(0, ((at - first) / span) * 100))}%`;
  const isLate = (stretch: Stretch): boolean => (stretch.from - first) / span > 0.6;
  return (
    <div className="post-strip">
      <div className="post-years" aria-hidden="true">{strip.years.map((year) => <span key={year} style={{ left: place(year) }}>{span > 14 && year % 5 !== 0 ? '' : year}</span>)}</div>
      {strip.lines.map((line) => (
        <div key={line.post} className="post-line">
          <span className="post-name ell" title={line.post}>{line.post}</span>
          <div className="post-axis">
            {strip.years.map((year) => <i key={year} className="post-rule" style={{ left: place(year) }} />)}
            {line.stretches.map((stretch) => (
              <span key={`${stretch.kind}${stretch.from}`}>
                <i className={`post-stretch ${stretch.kind}`} style={{ left: place(stretch.from), width: `calc(${place(first + stretch.to - stretch.from)} )` }} />
                {stretch.label ? <span className={`post-label ${isLate(stretch) ? 'late' : ''}`} style={isLate(stretch) ? { right: `calc(100% - ${place(stretch.to)})` } : { left: place(stretch.from) }}>{stretch.label}</span> : null}
              </span>
            ))}
          </div>
        </div>
      ))}
      <div className="post-legend meta">
        <span><i className="swatch" />{en.person.seen}</span><span><i className="swatch assumed" />{en.person.assumed}</span><span><i className="swatch other" />{en.person.another}</span>
      </div>
    </div>
  );
}
