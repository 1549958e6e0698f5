import type { ReactElement } from 'react';
import { formatDate, relativeAge } from '../../../../shared/domain/dates';
import type { PickerRow } from '../../../../shared/domain/pack';
import { Stance } from '../../../../shared/domain/values';
import { Icon } from '../../../components/Icon';
import { ExampleTag, ReasonLine } from '../../../components/marks/SmallMarks';
import { StanceMark } from '../../../components/marks/StanceMark';
import { iconOfRecord } from '../../../components/navigation/recordPlace';
import { en } from '../../../strings/en';

function SecondLine({ row }: { row: PickerRow }): ReactElement {
  const stance = Stance.safeParse(row.stance);
  if (row.suggestion) return <ReasonLine><span className="ell">{row.suggestion.reason}</span></ReasonLine>;
  return (
    <span className="line tight">
      {stance.success ? <StanceMark stance={stance.data} /> : null}
      {row.isExample ? <ExampleTag /> : null}
      <span className="meta ell">{row.subtitle}</span>
    </span>
  );
}

/** A record that may be chosen: tick over its glyph, title and age, reason and date. */
export function PickerRowView({ row, today }: { row: PickerRow; today: string }): ReactElement {
  const isIn = row.inSections.length > 0;
  return (
    <>
      <span className="pick-lead">
        <span className={`check-box ${isIn ? 'on' : ''}`} data-tick="" aria-hidden="true"><Icon name="tick" /></span>
        <Icon name={iconOfRecord(row.recordType)} className="pick-kind" />
      </span>
      <span className="pick-words">
        <span className="line">
          <span className="ell grow" title={row.title}><span className="hidden-visually">{`${en.packs.words.kind[row.recordType]}: `}</span>{row.title}</span>
          {row.date ? <span className="meta nowrap">{relativeAge(row.date, today)}</span> : null}
        </span>
        <span className="line">
          <span className="grow pick-second"><SecondLine row={row} /></span>
          {row.date ? <span className="meta2 nowrap">{formatDate(row.date)}</span> : null}
        </span>
      </span>
    </>
  );
}
