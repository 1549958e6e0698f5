import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { MeetingView } from '../../../../shared/domain/pack';
import { announce } from '../../../components/announce';
import { Button, IconButton } from '../../../components/Button';
import { EditText } from '../../../components/fields/EditText';
import { en } from '../../../strings/en';
import { changed, kept, MOST_OBJECTIVES, moved, oursOf, type Objective } from './objectiveList';
import type { MeetingEdit } from './useMeetingEdit';

const words = en.meeting;

interface Row { readonly key: number; readonly objective: Objective }

interface ObjectiveRows {
  readonly rows: readonly Row[];
  readonly edit: (at: number, field: 'text' | 'successTest', value: string) => Promise<void>;
  readonly move: (at: number, by: 1 | -1) => void;
  readonly remove: (at: number) => void;
  readonly add: () => void;
}

let nextKey = 0;
const rowOf = (objective: Objective): Row => ({ key: (nextKey += 1), objective });
const sameWords = (rows: readonly Row[], list: readonly Objective[]): boolean => JSON.stringify(kept(rows.map((row) => row.objective))) === JSON.stringify(kept(list));

/**
 * The objectives as they stand on the screen. The store keeps them as one list, so what one field keeps
 * must already hold what another has just changed: the rows here are ahead of the record, never behind.
 */
function useObjectives(meeting: MeetingView, edit: MeetingEdit): ObjectiveRows {
  const [rows, setRows] = useState<readonly Row[]>(() => oursOf(meeting).map(rowOf));
  const latest = useRef(rows);
  const show = (next: readonly Row[]): void => {
    latest.current = next;
    setRows(next);
  };
  useEffect(() => {
    const stored = oursOf(meeting);
    if (sameWords(latest.current, stored)) return;
    // Undo or another window: fields keep their places, so that a caret is not thrown out.
    const next = stored.map((objective, index) => ({ key: latest.current[index]?.key ?? (nextKey += 1), objective }));
    latest.current = next;
    setRows(next);
  }, [meeting]);
  const patch = (): { ourObjectives: Objective[] } => ({ ourObjectives: kept(latest.current.map((row) => row.objective)) });
  return {
    rows,
    edit: async (at, field, value) => {
      const objective = changed(latest.current.map((row) => row.objective), at, { [field]: value })[at];
      if (!objective) return;
      show(latest.current.map((row, index) => (index === at ? { ...row, objective } : row)));
      if (objective.text.trim() !== '') await edit.save(`objective:${at}:${field}`, patch());
    },
    move: (at, by) => {
      show(moved(latest.current, at, by));
      announce(words.moved(at + by + 1, latest.current.length));
      edit.set(patch());
    },
    remove: (at) => {
      const isKept = latest.current[at]?.objective.text.trim() !== '';
      show(latest.current.filter((_, index) => index !== at));
      if (isKept) edit.set(patch());
    },
    add: () => show([...latest.current, rowOf({ text: '', successTest: null })]),
  };
}

function ObjectiveRow({ at, of, row, list, check }: { at: number; of: number; row: Row; list: ObjectiveRows; check: MeetingEdit['check'] }): ReactElement {
  const number = at + 1;
  const { objective } = row;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    const by = event.key === 'ArrowUp' ? -1 : 1;
    if (at + by >= 0 && at + by < of) list.move(at, by);
  };
  const isNew = objective.text === '';
  return (
    // The row only adds keys for moving to the fields inside it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li className="objective" onKeyDown={onKeyDown}>
      <span className="objective-number" aria-hidden="true">{number}</span>
      <div className="grow objective-fields">
        <EditText label={words.objective(number)} hideLabel look="quiet" multiline value={objective.text} placeholder={words.objectivePlaceholder} autoFocus={isNew}
          check={(text) => (isNew && text.trim() === '' ? null : check({ ourObjectives: [{ text, successTest: null }] }))} onSave={(text) => list.edit(at, 'text', text)} />
        <div className="objective-success">
          <span className="meta" aria-hidden="true">{words.success}</span>
          <EditText label={words.successOf(number)} hideLabel look="quiet" multiline value={objective.successTest ?? ''} placeholder={words.successPlaceholder}
            check={(successTest) => (isNew && successTest.trim() !== '' ? words.textFirst : check({ ourObjectives: [{ text: 'x', successTest }] }))} onSave={(text) => list.edit(at, 'successTest', text)} />
        </div>
      </div>
      <div className="objective-acts">
        <IconButton icon="up" label={words.up(number)} keys="Alt+ArrowUp" isDisabled={at === 0} onPress={() => list.move(at, -1)} />
        <IconButton icon="down" label={words.down(number)} keys="Alt+ArrowDown" isDisabled={at === of - 1} onPress={() => list.move(at, 1)} />
        <IconButton icon="close" label={words.remove(number)} onPress={() => list.remove(at)} />
      </div>
    </li>
  );
}

/** Up to three objectives of ours, each with its success test; added, reordered and removed in place. */
export function Objectives({ meeting, edit }: { meeting: MeetingView; edit: MeetingEdit }): ReactElement {
  const list = useObjectives(meeting, edit);
  const { rows } = list;
  return (
    <>
      {rows.length > 0 ? <ol className="objectives">{rows.map((row, at) => <ObjectiveRow key={row.key} at={at} of={rows.length} row={row} list={list} check={edit.check} />)}</ol> : null}
      {rows.length < MOST_OBJECTIVES
        ? <Button small icon="plus" onPress={list.add} isDisabled={rows.some((row) => row.objective.text === '')}>{words.add}</Button>
        : <p className="meta">{words.objectivesAbout}</p>}
    </>
  );
}
