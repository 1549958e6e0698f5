import { AttacheError } from '../shared/ipc/errors';
import { UsageError, type Command } from './command';
import { COMMANDS } from './commandTable';
import { DONE, REFUSED, WRONG_USAGE } from './exitCodes';
import { overview, usageOf } from './help';
import type { Installation } from './installation';
import { print, say, type Terminal } from './terminal';
import { parseTyped } from './typedArguments';

/**
 * Runs one command line and returns its exit code: 0 done, 1 refused with a message that names input and remedy, 2 wrong usage.
 * Never throws.
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal, installation: Installation): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined) return wrong(terminal, 'Name a command.', 'attache --help');
  if (name === '--help' || name === '-h' || name === 'help') return told(terminal, overview(COMMANDS));
  if (name === '--version' || name === '-V') return told(terminal, installation.version);
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (!command) return wrong(terminal, `There is no command “${name}”.`, 'attache --help');
  if (asksForHelp(rest)) return told(terminal, usageOf(command));
  return attempt(command, rest, { terminal, installation });
}

/** "--help" before a "--" wins over everything else that was typed. */
function asksForHelp(rest: readonly string[]): boolean {
  const end = rest.indexOf('--');
  const options = end < 0 ? rest : rest.slice(0, end);
  return options.includes('--help') || options.includes('-h');
}

async function attempt(command: Command, rest: readonly string[], place: { terminal: Terminal; installation: Installation }): Promise<number> {
  const { terminal } = place;
  try {
    const typed = parseTyped(command, rest);
    const { run } = await command.load();
    return await run({ typed, ...place });
  } catch (error) {
    if (error instanceof UsageError) return wrong(terminal, error.message, `attache ${command.name} --help`);
    say(terminal, sentenceFor(error));
    return REFUSED;
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof AttacheError) return [error.message, ...(error.fields ?? []).map((field) => `${field.field}: ${field.message}`)].join('\n');
  const message = error instanceof Error ? error.message : String(error);
  return fileSentence(error) ?? `This went wrong in a way that was not foreseen: ${message}. Nothing was half written; run “attache check” and try again.`;
}

const FILE_TROUBLE: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written by this user; check its permissions',
  EPERM: 'may not be read or written by this user; check its permissions',
  EROFS: 'is on a read-only disk; choose another place',
  ENOSPC: 'does not fit on its disk; make room and try again',
  EISDIR: 'is a folder; name a file',
  ENOTDIR: 'lies under something that is no folder; choose another place',
  ENOENT: 'is not there; check the name',
  ENAMETOOLONG: 'has a name that is too long for this disk; choose a shorter one',
};

function fileSentence(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  const trouble = FILE_TROUBLE[error.code];
  const file = 'path' in error && typeof error.path === 'string' ? error.path : null;
  return trouble && file ? `${file} ${trouble}.` : null;
}

function told(terminal: Terminal, text: string): number {
  print(terminal, text);
  return DONE;
}

function wrong(terminal: Terminal, message: string, help: string): number {
  say(terminal, `${message} See “${help}”.`);
  return WRONG_USAGE;
}
