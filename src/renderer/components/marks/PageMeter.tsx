import type { ReactElement } from 'react';
import { en } from '../../strings/en';

/** Fill of each sheet, from 0 to 1; sheets beyond the budget are marked. */
export function meterSheets(used: number, budget: number): ReadonlyArray<{ fill: number; isOver: boolean }> {
  const count = Math.max(1, Math.ceil(budget), Math.ceil(used - 0.05));
  return Array.from({ length: count }, (_, index) => ({ fill: Math.min(1, Math.max(0, used - index)), isOver: index >= Math.ceil(budget) }));
}

/** The page meter, drawn as sheets: one for each budgeted page, filled from the top as they are used. `isWhole` counts sheets of a file. */
export function PageMeter({ used, budget, words = false, isWhole = false }: { used: number; budget: number; words?: boolean; isWhole?: boolean }): ReactElement {
  const label = isWhole ? en.packs.composer.pages(used, budget) : en.marks.pages(used, budget);
  return (
    <span className="meter" {...(words ? {} : { role: 'img', 'aria-label': label, title: label })}>
      <span className="meter-sheets" aria-hidden="true">
        {meterSheets(used, budget).map((sheet, index) => (
          <span key={index} className={`meter-sheet ${sheet.isOver ? 'over' : ''}`}><i style={{ height: `${sheet.fill * 100}%` }} /></span>
        ))}
      </span>
      {words ? label : null}
    </span>
  );
}
