import { matchesKeys, parseKeys, type KeyPress } from './keySpec';

/** Where the palette lists a command; commands without it are keys only. */
export interface PaletteEntry {
  readonly group: 'selection' | 'create' | 'go';
  readonly label: string;
  readonly detail?: string | undefined;
}

/**
 * One thing that a key does. The status bar, the keys dialog, the palette and the dispatcher all read
 * this declaration, so they cannot disagree.
 */
export interface KeyCommand {
  /** Empty for what only the palette offers. */
  readonly keys: string;
  /** Further strokes for the same command, drawn as one set, e.g. `ArrowDown` beside `ArrowUp`. */
  readonly also?: readonly string[] | undefined;
  /** The stroke that does the same while letters are text, e.g. `Alt+E` beside `E`. */
  readonly typing?: string | undefined;
  /** The word beside the key, in the status bar and the dialog. */
  readonly label: string;
  /** Left out when the focused control itself answers the key (arrows in a list). */
  readonly run?: (() => void) | undefined;
  /** False keeps it out of the status bar; the dialog still lists it. */
  readonly bar?: boolean | undefined;
  readonly enabled?: boolean | undefined;
  readonly palette?: PaletteEntry | undefined;
}

/** The commands of one part of the window. Higher layers (dialogs) silence the lower ones. */
export interface KeyScope {
  readonly id: string;
  readonly title: string;
  readonly layer: number;
  readonly commands: readonly KeyCommand[];
}

/** Who is listening where; holds no DOM, so that it can be tested as it is. */
export interface KeyRegistry {
  /** Adds or replaces a scope by its id. */
  set(scope: KeyScope): void;
  remove(id: string): void;
  /** The scopes of the top layer, in order of registration. */
  active(): readonly KeyScope[];
  /** The command for this press, or undefined. While typing only strokes with Ctrl or Cmd count, and those declared for it. */
  find(press: KeyPress, typing: boolean): KeyCommand | undefined;
  subscribe(listener: () => void): () => void;
}

/** The command as it answers while letters are text; null when it does not. What a control answers itself stays. */
export function whileTyping(command: KeyCommand): KeyCommand | null {
  if (command.run === undefined) return command;
  if (command.typing !== undefined) return { ...command, keys: command.typing, also: undefined };
  const strokes = [command.keys, ...(command.also ?? [])].filter((spec) => parseKeys(spec).mod);
  const [keys, ...also] = strokes;
  return keys === undefined ? null : { ...command, keys, also };
}

/** Creates a registry. `mac` decides whether Cmd or Ctrl is the main modifier. */
export function createKeyRegistry(mac: boolean): KeyRegistry {
  const scopes = new Map<string, KeyScope>();
  const listeners = new Set<() => void>();
  let top: readonly KeyScope[] = [];

  const refresh = (): void => {
    const all = [...scopes.values()];
    const layer = Math.max(0, ...all.map((scope) => scope.layer));
    top = all.filter((scope) => scope.layer === layer);
    for (const listener of listeners) listener();
  };
  const answers = (command: KeyCommand, press: KeyPress, typing: boolean): boolean =>
    command.run !== undefined &&
    command.enabled !== false &&
    command.keys !== '' &&
    [command.keys, ...(command.also ?? []), ...(command.typing === undefined ? [] : [command.typing])].some((spec) => {
      const stroke = parseKeys(spec);
      return (!typing || stroke.mod || spec === command.typing) && matchesKeys(stroke, press, mac);
    });

  return {
    set(scope) {
      scopes.set(scope.id, scope);
      refresh();
    },
    remove(id) {
      if (scopes.delete(id)) refresh();
    },
    active: () => top,
    find(press, typing) {
      // The innermost scope registered last wins: a feature may take a key that the shell also has.
      for (const scope of [...top].reverse()) {
        const command = scope.commands.find((candidate) => answers(candidate, press, typing));
        if (command) return command;
      }
      return undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
