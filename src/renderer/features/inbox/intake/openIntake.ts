import { useSyncExternalStore } from 'react';

/** What the intake shows over the work. */
export type IntakeWish = 'none' | 'paste' | 'files';

let wish: IntakeWish = 'none';
const listeners = new Set<() => void>();

/** Asks for the paste dialog or the file dialog; the intake itself is mounted once, in the window. */
export function openIntake(next: IntakeWish): void {
  wish = next;
  for (const listener of listeners) listener();
}

export function useIntakeWish(): IntakeWish {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, () => wish);
}
