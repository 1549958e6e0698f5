import type { Writable } from 'node:stream';

/** What a command speaks to. Results go to `out`, everything said about the work to `err`. */
export interface Terminal {
  out: Writable;
  err: Writable;
  env: Readonly<Record<string, string | undefined>>;
  /** Given when the person interrupts. */
  signal: AbortSignal;
}

/** Text of records may hold anything; a terminal must not take it for commands. Line ends and tabs stay. */
export function harmless(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

/** One line of the result. */
export function print(terminal: Terminal, line: string): void {
  terminal.out.write(`${harmless(line)}\n`);
}

/** The whole result as one JSON value. */
export function printJson(terminal: Terminal, value: unknown): void {
  terminal.out.write(`${JSON.stringify(value, null, 2)}\n`);
}

/** A message about the work. */
export function say(terminal: Terminal, line: string): void {
  terminal.err.write(`${harmless(line)}\n`);
}
