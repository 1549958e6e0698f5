import { useMemo, type ReactElement, type ReactNode, type Ref } from 'react';
import { formatDate } from '../../../../shared/domain/dates';
import type { PickerRow } from '../../../../shared/domain/pack';
import type { Treatment } from '../../../../shared/domain/values';
import { useDossier, useToday } from '../../../api/appState';
import { useRead } from '../../../api/queries';
import { Chip, ChipMenu } from '../../../components/Chip';
import { SearchBox } from '../../../components/fields/SearchBox';
import { en } from '../../../strings/en';
import { useComposer } from '../composer/ComposerContext';
import { useMedia } from '../composer/useMedia';
import { kindCounts, sinceDay, type PickerFilter } from './pickerRows';

const words = en.packs.picker;
/** Where the chips of all kinds would take the room of the records. */
const SMALL = '(max-width: 1399px), (max-height: 700px)';
const MONTHS = [12, 24, 36, 60] as const;
const FIRM = ['discussed', 'proposed', 'reaffirmed', 'agreed', 'signed'] as const satisfies readonly Treatment[];

interface PickerToolsProps {
  /** Rows that pass all filters but the kind. */
  readonly rows: readonly PickerRow[];
  readonly filter: PickerFilter;
  readonly onFilter: (filter: PickerFilter) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly into: string | null;
  readonly onInto: (sectionId: string | null) => void;
  readonly onLeave: () => void;
  readonly inputRef: Ref<HTMLInputElement>;
}

function KindChips({ rows, filter, onFilter }: Pick<PickerToolsProps, 'rows' | 'filter' | 'onFilter'>): ReactElement {
  const counts = useMemo(() => kindCounts(rows), [rows]);
  return (
    <div className="chips" role="group" aria-label={words.kinds}>
      <Chip count={rows.length} isOn={filter.kind === null} onChange={() => onFilter({ ...filter, kind: null })}>{words.all}</Chip>
      {counts.map(({ kind, count }) => (
        <Chip key={kind} count={count} isOn={filter.kind === kind} onChange={(isOn) => onFilter({ ...filter, kind: isOn ? kind : null })}>{en.packs.words.kinds[kind]}</Chip>
      ))}
    </div>
  );
}

/** The kinds as one chip, where there is no room for all of them. */
function KindMenu({ rows, filter, onFilter }: Pick<PickerToolsProps, 'rows' | 'filter' | 'onFilter'>): ReactElement {
  const counts = useMemo(() => kindCounts(rows), [rows]);
  return (
    <ChipMenu label={words.kind} options={counts.map(({ kind, count }) => ({ id: kind, label: en.packs.words.kinds[kind], count }))} value={filter.kind}
      onChange={(value) => onFilter({ ...filter, kind: counts.find(({ kind }) => kind === value)?.kind ?? null })} />
  );
}

function FilterChips({ filter, onFilter, into, onInto, children }: Pick<PickerToolsProps, 'filter' | 'onFilter' | 'into' | 'onInto'> & { children: ReactNode }): ReactElement {
  const { pack } = useComposer();
  const dossier = useDossier();
  const today = useToday();
  const { data: topics } = useRead('topic.list', { dossierId: dossier.id });
  const months = MONTHS.map((count) => ({ id: String(count), label: words.sinceMonth(formatDate(sinceDay(count, today), 'month')) }));
  const strengths = FIRM.map((verb) => ({ id: verb, label: words.orFirmer(en.words.strength[verb]) }));
  const sections = pack.sections.filter((section) => section.isIncluded && section.takes.length > 0);
  return (
    <div className="chips">
      {children}
      <ChipMenu label={words.since} options={months} value={filter.months === null ? null : String(filter.months)} onChange={(value) => onFilter({ ...filter, months: value === null ? null : Number(value) })} />
      <ChipMenu label={words.topic} options={(topics ?? []).map((topic) => ({ id: topic.id, label: topic.name }))} value={filter.topicId} onChange={(topicId) => onFilter({ ...filter, topicId })} />
      <ChipMenu label={words.strength} options={strengths} value={filter.strength} onChange={(value) => onFilter({ ...filter, strength: FIRM.find((verb) => verb === value) ?? null })} />
      <ChipMenu label={words.into} options={sections.map((section) => ({ id: section.id, label: words.intoSection(section.number, section.title) }))} value={into} onChange={onInto} />
    </div>
  );
}

/** Search, kinds with their counts, and the filters over the picker. */
export function PickerTools(props: PickerToolsProps): ReactElement {
  const { rows, filter, onFilter } = props;
  const dossier = useDossier();
  const isSmall = useMedia(SMALL);
  return (
    <div className="picker-tools">
      <SearchBox label={words.searchLabel} placeholder={words.search(dossier.title)} value={props.text} onChange={props.onText} onLeave={props.onLeave} inputRef={props.inputRef} />
      {isSmall ? null : <KindChips rows={rows} filter={filter} onFilter={onFilter} />}
      <FilterChips filter={filter} onFilter={onFilter} into={props.into} onInto={props.onInto}>
        {isSmall ? <KindMenu rows={rows} filter={filter} onFilter={onFilter} /> : null}
      </FilterChips>
    </div>
  );
}
