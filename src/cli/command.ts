import type { ParseArgsConfig } from 'node:util';
import type { Installation } from './installation';
import type { Terminal } from './terminal';

/** Wrong usage: exit code 2. The message says what is wrong; the caller adds where help is. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was typed after the command's name, parsed. */
export interface Typed {
  readonly positionals: readonly string[];
  /** The text given to an option, or null. */
  text(option: string): string | null;
  isOn(option: string): boolean;
}

export interface Call {
  typed: Typed;
  terminal: Terminal;
  installation: Installation;
}

/** A headless command as help and parser know it; its work is loaded when it is run. */
export interface Command {
  name: string;
  /** What stands after the name: "QUERY… [--limit N]". */
  synopsis: string;
  summary: string;
  /** Option and its meaning, as help prints them. */
  optionHelp: ReadonlyArray<readonly [string, string]>;
  options: NonNullable<ParseArgsConfig['options']>;
  /** Options that one might expect and that are not there, each with the sentence that says so. */
  missingOptions?: Readonly<Record<string, string>>;
  positionals: { min: number; max: number; name: string };
  load(): Promise<{ run: Run }>;
}

/** Does the work and returns the exit code. */
export type Run = (call: Call) => Promise<number>;
