/**
 * Lets go of a combo box for a moment: emptied while it has the focus, it would open its list again over the work.
 */
export function blinkFocus(input: HTMLInputElement | null): void {
  if (!input) return;
  input.blur();
  requestAnimationFrame(() => input.focus());
}
