/**
 * Keys are declared as text: `E`, `?`, `Mod+K`, `Alt+ArrowLeft`, `Mod+Shift+Z`.
 * `Mod` is Ctrl, and Cmd on a Mac.
 */
export interface KeyStroke {
  readonly mod: boolean;
  readonly alt: boolean;
  /** Only compared for letters and named keys: in `?` or `+` the character already says it. */
  readonly shift: boolean;
  readonly key: string;
}

/** What the matcher needs of a keyboard event; a plain object in tests. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** The place of the key: with Alt some systems give another character. */
  readonly code?: string;
}

const CAPS: Readonly<Record<string, string>> = {
  ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Enter: '⏎', Escape: 'Esc', ' ': 'Space', '-': '−',
};

/** Parses a declaration such as `Mod+Shift+Z`. A bare `+` is the plus key. */
export function parseKeys(spec: string): KeyStroke {
  const key = spec.endsWith('+') ? '+' : spec.slice(spec.lastIndexOf('+') + 1);
  const modifiers = spec.slice(0, spec.length - key.length).split('+');
  return {
    mod: modifiers.includes('Mod'),
    alt: modifiers.includes('Alt'),
    shift: modifiers.includes('Shift'),
    key: key === 'Space' ? ' ' : key,
  };
}

/** Signs such as `?` or `+` need Shift on some keyboards and not on others. */
function isSign(key: string): boolean {
  return key.length === 1 && !/[\p{L}\p{N} ]/u.test(key);
}

/** True when the press is exactly this stroke. On a Mac, Cmd stands for Mod; elsewhere Ctrl. */
export function matchesKeys(stroke: KeyStroke, press: KeyPress, mac: boolean): boolean {
  const mod = mac ? press.metaKey : press.ctrlKey;
  const other = mac ? press.ctrlKey : press.metaKey;
  if (other || mod !== stroke.mod || press.altKey !== stroke.alt) return false;
  const isSameKey = press.key.toLowerCase() === stroke.key.toLowerCase();
  if (!isSameKey && !(stroke.alt && press.code === `Key${stroke.key.toUpperCase()}`)) return false;
  return isSign(stroke.key) || press.shiftKey === stroke.shift;
}

/** The key caps to draw for a declaration, in the order they are pressed. */
export function keyCaps(spec: string, mac: boolean): readonly string[] {
  const stroke = parseKeys(spec);
  const caps: string[] = [];
  if (stroke.mod) caps.push(mac ? '⌘' : 'Ctrl');
  if (stroke.alt) caps.push(mac ? '⌥' : 'Alt');
  if (stroke.shift) caps.push(mac ? '⇧' : 'Shift');
  caps.push(CAPS[stroke.key] ?? (stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key));
  return caps;
}

