import { TalkingPointFields, type TalkingPointDetail } from '../../../shared/domain/records';
import type { InputOf } from '../../../shared/ipc/contract';
import { fieldSentence, useChange } from '../../api/queries';

type Patch = InputOf<'point.change'>['patch'];
type Field = keyof TalkingPointFields;

/** How the fields of one line are checked and kept. */
export interface LineEdit {
  readonly check: (field: Field, patch: Patch) => string | null;
  readonly save: (field: Field, patch: Patch) => Promise<void>;
  readonly set: (patch: Patch) => void;
}

/** The sentence for one field, or null when the change may be kept. */
export function lineFault(record: TalkingPointFields, field: Field, patch: Patch): string | null {
  const parsed = TalkingPointFields.safeParse({ ...record, ...patch });
  return parsed.success ? null : (parsed.error.issues.find((issue) => issue.path[0] === field)?.message ?? null);
}

/** Editing of one line: typing is kept by field, choices at once. */
export function useLineEdit(record: TalkingPointDetail): LineEdit {
  const change = useChange('point.change');
  return {
    check: (field, patch) => lineFault(record, field, patch),
    save: async (field, patch) => {
      try {
        await change.mutateAsync({ id: record.id, patch, coalesce: `point:${record.id}:${field}` });
      } catch (error) {
        throw new Error(fieldSentence(error, field), { cause: error });
      }
    },
    set: (patch) => change.mutate({ id: record.id, patch }),
  };
}
