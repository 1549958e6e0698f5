import { location } from '../../../components/navigation/location';

let waiting: string | null = null;

/** Opens the meeting in Packs with the caret in its facts; back returns to the composer. */
export function goToFacts(meetingId: string): void {
  waiting = meetingId;
  location.go({ place: 'packs', view: 'meetings', id: meetingId });
}

/** True once, for the meeting whose facts were asked for. */
export function takeFactsFocus(meetingId: string): boolean {
  if (waiting !== meetingId) return false;
  waiting = null;
  return true;
}
