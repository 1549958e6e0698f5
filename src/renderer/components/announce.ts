/** Words for screen readers: the live region reads what is announced here, politely. */
export interface Announcer {
  announce(message: string): void;
  current(): string;
  subscribe(listener: () => void): () => void;
}

/** Creates an announcer. The same words twice in a row are told apart by an invisible mark, so that they are read again. */
export function createAnnouncer(): Announcer {
  const listeners = new Set<() => void>();
  let message = '';
  return {
    announce(words) {
      message = words === message ? `${words}\u200b` : words;
      for (const listener of listeners) listener();
    },
    current: () => message,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const announcer = createAnnouncer();

/** Says something to users of a screen reader. */
export const announce = announcer.announce;

/** The announcer that the shell's live region listens to. */
export const windowAnnouncer: Announcer = announcer;
