import type { InputOf, OutputOf } from '../../../shared/ipc/contract';
import { fieldSentence, useChange, useRemember } from '../../api/queries';

type Value = InputOf<'inbox.edit'>['value'];
type Answer = InputOf<'inbox.decide'>['answer'];
type View = OutputOf<'inbox.get'>;

/** How one report is changed; every change is kept at once and can be undone. */
export interface ReportEdit {
  /** Keeps a value of a draft; keystrokes in one field are one step of undo. Rejects with the field's sentence. */
  readonly save: (path: string, value: Value) => Promise<void>;
  /** Keeps a choice at once; a failure stands in the title bar. */
  readonly set: (path: string, value: Value) => void;
  readonly keep: (key: string, isKept: boolean) => void;
  readonly decide: (questionId: string, answer: Answer, done: (view: View) => void) => void;
  readonly change: (patch: InputOf<'inbox.changeReport'>['patch']) => Promise<void>;
  /** A decision is on its way. */
  readonly isBusy: boolean;
}

export function useReportEdit(reportId: string): ReportEdit {
  const edit = useChange('inbox.edit');
  const keep = useChange('inbox.keep');
  const decide = useChange('inbox.decide');
  const change = useChange('inbox.changeReport');
  const remember = useRemember('inbox.get');
  const fresh = { onSuccess: (view: View) => remember({ reportId }, view) };
  const coalesce = (what: string): string => `inbox:${reportId}:${what}`;
  return {
    save: async (path, value) => {
      try {
        await edit.mutateAsync({ reportId, path, value, coalesce: coalesce(path) }, fresh);
      } catch (error) {
        throw new Error(fieldSentence(error, path), { cause: error });
      }
    },
    set: (path, value) => edit.mutate({ reportId, path, value }, fresh),
    keep: (key, isKept) => keep.mutate({ reportId, key, isKept }, fresh),
    decide: (questionId, answer, done) => decide.mutate({ reportId, questionId, answer }, {
      onSuccess: (view) => {
        remember({ reportId }, view);
        done(view);
      },
    }),
    change: async (patch) => {
      const [field = ''] = Object.keys(patch);
      try {
        await change.mutateAsync({ reportId, patch, coalesce: coalesce(field) }, fresh);
      } catch (error) {
        throw new Error(fieldSentence(error, field), { cause: error });
      }
    },
    isBusy: decide.isPending,
  };
}
