/** What a field shows while its text is being kept. */
export interface DraftState {
  readonly text: string;
  /** A sentence with the remedy, or null. */
  readonly error: string | null;
  readonly isSaving: boolean;
}

export interface DraftOptions {
  /** The text as the record has it. */
  readonly saved: string;
  /** A sentence when the text cannot be kept; it then stays in the field. */
  readonly check?: ((text: string) => string | null) | undefined;
  /** Keeps the text; a rejection's message is shown at the field. */
  readonly save: (text: string) => Promise<unknown>;
  /** Milliseconds after the last keystroke. */
  readonly delay?: number | undefined;
}

/**
 * A field's text on its way into the record: kept a moment after the last keystroke, at once on blur or Enter.
 * Text is never lost: what cannot be kept stays in the field with the reason, and an open draft is kept on `close`.
 */
export interface Draft {
  state(): DraftState;
  subscribe(listener: () => void): () => void;
  /** Rules and target may change with each render. */
  configure(options: Pick<DraftOptions, 'check' | 'save'>): void;
  type(text: string): void;
  /** Keeps the text now. Resolves when nothing is under way any more. */
  commit(): Promise<void>;
  /** Goes back to the text that stood there when the field was entered. */
  restore(): void;
  enter(): void;
  /** The record changed elsewhere (undo, another window). An untouched field follows; a touched one keeps its text. */
  adopt(saved: string): void;
  /** Keeps what is still open; the field goes away. */
  close(): void;
}

function sentence(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Creates the draft of one field. */
export function createDraft(options: DraftOptions): Draft {
  let { check, save } = options;
  let saved = options.saved;
  let entered = options.saved;
  let current: DraftState = { text: options.saved, error: null, isSaving: false };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const show = (change: Partial<DraftState>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const keep = async (): Promise<void> => {
    while (current.text !== saved) {
      const text = current.text;
      const problem = check?.(text) ?? null;
      if (problem !== null) return show({ error: problem, isSaving: false });
      show({ error: null, isSaving: true });
      try {
        await save(text);
      } catch (error) {
        return show({ error: sentence(error), isSaving: false });
      }
      saved = text;
    }
    show({ error: null, isSaving: false });
  };
  const commit = (): Promise<void> => {
    clearTimeout(timer);
    running ??= keep().finally(() => { running = null; });
    return running;
  };

  return {
    state: () => current,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    configure(next) {
      ({ check, save } = next);
    },
    type(text) {
      // A fault is said on leaving the field, not while typing; but one already said goes once it is mended.
      const isMended = current.error !== null && (check?.(text) ?? null) === null;
      show({ text, ...(isMended ? { error: null } : {}) });
      clearTimeout(timer);
      if ((check?.(text) ?? null) === null) timer = setTimeout(() => void commit(), options.delay ?? 700);
    },
    commit,
    restore() {
      show({ text: entered, error: null });
      void commit();
    },
    enter() {
      entered = current.text;
    },
    adopt(next) {
      const untouched = current.text === saved || current.text.trim() === next.trim();
      saved = next;
      if (untouched && current.text.trim() !== next.trim()) show({ text: next, error: null });
      else if (untouched) saved = current.text;
    },
    close() {
      if (current.text !== saved) void commit();
      clearTimeout(timer);
    },
  };
}
