import type { Command } from './command';

const CODES = 'Exit codes: 0 done, 1 refused with a reason, 2 wrong usage. Messages go to standard error.';

/** The list of all commands. */
export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  const rows = commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return ['Usage: attache COMMAND [OPTIONS]', '', 'Commands:', ...rows, '', '“attache COMMAND --help” explains one command; “attache --version” tells the version.', CODES].join('\n');
}

/** How one command is used. */
export function usageOf(command: Command): string {
  const all = [...command.optionHelp, ['--help', 'print this text'] as const];
  const width = Math.max(...all.map(([option]) => option.length));
  const rows = all.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`);
  return [`Usage: attache ${command.name} ${command.synopsis}`, '', command.summary, '', 'Options:', ...rows, '', CODES].join('\n');
}
