let waiting: string | null = null;

/** The record with this id takes the caret into its title once it is drawn: it was just made. */
export function focusTitleOf(id: string): void {
  waiting = id;
}

/** True once, for the record that was just made. */
export function takeTitleFocus(id: string): boolean {
  if (waiting !== id) return false;
  waiting = null;
  return true;
}
