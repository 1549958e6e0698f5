import { MeetingPatch, type MeetingView } from '../../../../shared/domain/pack';
import { fieldSentence, useChange } from '../../../api/queries';
import { en } from '../../../strings/en';

/** How the facts of one meeting are checked and kept. */
export interface MeetingEdit {
  /** A sentence for the field, or null when the change may be kept. */
  readonly check: (patch: MeetingPatch) => string | null;
  /** Keeps a change; keystrokes of one field are one step of undo. Rejects with the field's sentence. */
  readonly save: (field: string, patch: MeetingPatch) => Promise<void>;
  /** Keeps a choice at once; a failure stands in the title bar. */
  readonly set: (patch: MeetingPatch) => void;
}

/** Why a change of facts cannot be kept, in words with the remedy; null when it can. */
export function meetingFault(meeting: Pick<MeetingView, 'startTime' | 'endTime'>, patch: MeetingPatch): string | null {
  const parsed = MeetingPatch.safeParse(patch);
  const issue = parsed.error?.issues[0];
  if (issue) return issue.code === 'too_big' && issue.origin === 'string' ? en.meeting.tooLong(Number(issue.maximum)) : issue.message;
  const { startTime, endTime } = { startTime: meeting.startTime, endTime: meeting.endTime, ...parsed.data };
  return startTime && endTime && endTime < startTime ? en.meeting.endsFirst : null;
}

/** Editing of the facts of one meeting. */
export function useMeetingEdit(meeting: MeetingView): MeetingEdit {
  const change = useChange('meeting.change');
  const { engagementId } = meeting;
  return {
    check: (patch) => meetingFault(meeting, patch),
    save: async (field, patch) => {
      try {
        await change.mutateAsync({ engagementId, patch, coalesce: field });
      } catch (error) {
        throw new Error(fieldSentence(error, field), { cause: error });
      }
    },
    set: (patch) => change.mutate({ engagementId, patch }),
  };
}
