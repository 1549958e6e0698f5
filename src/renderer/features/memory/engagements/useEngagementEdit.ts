import { checkEngagement, EngagementFields, type EngagementDetail, type EngagementPatch } from '../../../../shared/domain/engagement';
import { fieldSentence, useChange } from '../../../api/queries';

/** How the fields of one engagement are checked and kept. */
export interface EngagementEdit {
  /** A sentence for the field, or null when the change may be kept. */
  readonly check: (field: keyof EngagementFields, patch: EngagementPatch) => string | null;
  /** Keeps a change; keystrokes of one field are one step of undo. Rejects with the field's sentence. */
  readonly save: (field: keyof EngagementFields, patch: EngagementPatch) => Promise<void>;
  /** Keeps a choice at once; a failure stands in the title bar. */
  readonly set: (patch: EngagementPatch) => void;
  readonly error: string | null;
}

/** Checks of one field and of those that need two, in words with the remedy. */
export function engagementFault(record: EngagementFields, field: keyof EngagementFields, patch: EngagementPatch): string | null {
  const parsed = EngagementFields.safeParse({ ...record, ...patch });
  if (!parsed.success) return parsed.error.issues.find((issue) => issue.path[0] === field)?.message ?? null;
  return checkEngagement(parsed.data).find((problem) => problem.field === field)?.message ?? null;
}

/** Editing of one engagement. */
export function useEngagementEdit(record: EngagementDetail): EngagementEdit {
  const change = useChange('engagement.change');
  return {
    check: (field, patch) => engagementFault(record, field, patch),
    save: async (field, patch) => {
      try {
        await change.mutateAsync({ id: record.id, patch, coalesce: `engagement:${record.id}:${field}` });
      } catch (error) {
        throw new Error(fieldSentence(error, field), { cause: error });
      }
    },
    set: (patch) => change.mutate({ id: record.id, patch }),
    error: change.error?.message ?? null,
  };
}
