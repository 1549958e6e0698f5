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
  return new FieldDraft(options);
}

class FieldDraft implements Draft {
  private readonly listeners = new Set<() => void>();
  private readonly delay: number;
  private check: DraftOptions['check'];
  private save: DraftOptions['save'];
  private saved: string;
  private entered: string;
  private current: DraftState;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  constructor(options: DraftOptions) {
    this.check = options.check;
    this.save = options.save;
    this.saved = options.saved;
    this.entered = options.saved;
    this.delay = options.delay ?? 700;
    this.current = { text: options.saved, error: null, isSaving: false };
  }

  readonly state = (): DraftState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly configure = ({ check, save }: Pick<DraftOptions, 'check' | 'save'>): void => {
    this.check = check;
    this.save = save;
  };

  readonly type = (text: string): void => {
    const isSound = this.faultOf(text) === null;
    // A fault is said on leaving the field, not while typing; but one already said goes once it is mended.
    this.show({ text, ...(isSound ? { error: null } : {}) });
    clearTimeout(this.timer);
    if (isSound && this.delay < Infinity) this.timer = setTimeout(() => void this.commit(), this.delay);
  };

  readonly commit = (): Promise<void> => {
    clearTimeout(this.timer);
    this.running ??= this.keep().finally(() => { this.running = null; });
    return this.running;
  };

  readonly restore = (): void => {
    this.show({ text: this.entered, error: null });
    void this.commit();
  };

  readonly enter = (): void => {
    // What could not be kept is not worth going back to.
    this.entered = this.faultOf(this.current.text) === null ? this.current.text : this.saved;
  };

  readonly adopt = (next: string): void => {
    const { text } = this.current;
    const isUntouched = text === this.saved;
    // The record may trim what was typed; that is no reason to take a space from under the caret.
    const isSame = text.trim() === next.trim();
    this.saved = isSame ? text : next;
    if (isUntouched && !isSame) this.show({ text: next, error: null });
  };

  readonly close = (): void => {
    if (this.current.text !== this.saved) void this.commit();
    clearTimeout(this.timer);
  };

  private faultOf(text: string): string | null {
    return this.check?.(text) ?? null;
  }

  private show(change: Partial<DraftState>): void {
    this.current = { ...this.current, ...change };
    for (const listener of this.listeners) listener();
  }

  private async keep(): Promise<void> {
    while (this.current.text !== this.saved) {
      const { text } = this.current;
      const fault = this.faultOf(text);
      if (fault !== null) return this.show({ error: fault, isSaving: false });
      this.show({ error: null, isSaving: true });
      try {
        await this.save(text);
      } catch (error) {
        return this.show({ error: sentence(error), isSaving: false });
      }
      this.saved = text;
    }
    this.show({ error: null, isSaving: false });
  }
}
