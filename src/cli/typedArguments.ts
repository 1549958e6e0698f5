import { parseArgs } from 'node:util';
import { UsageError, type Command, type Typed } from './command';

/** Parses what follows the command's name. @throws UsageError that names the wrong argument */
export function parseTyped(command: Command, args: readonly string[]): Typed {
  const missing = Object.entries(command.missingOptions ?? {}).find(([option]) => args.includes(`--${option}`));
  if (missing) throw new UsageError(missing[1]);
  const { values, positionals } = parsed(command, args);
  const { min, max, name } = command.positionals;
  if (positionals.length < min) throw new UsageError(`${name} is missing.`);
  if (positionals.length > max) throw new UsageError(`“${positionals[max] ?? ''}” is one argument too many.`);
  for (const [option, value] of Object.entries(values)) {
    if (value === '') throw new UsageError(`--${option} needs a value.`);
  }
  return {
    positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : null;
    },
    isOn: (option) => values[option] === true,
  };
}

function parsed(command: Command, args: readonly string[]): { values: Record<string, unknown>; positionals: string[] } {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(`${(error.message.split(/\. |\n/)[0] ?? error.message).replace(/\.$/, '')}.`);
    throw error;
  }
}

/** A whole number between the bounds. @throws UsageError */
export function numberOption(typed: Typed, option: string, bounds: { min: number; max: number; otherwise: number }): number {
  const text = typed.text(option);
  if (text === null) return bounds.otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= bounds.min && value <= bounds.max) return value;
  throw new UsageError(`--${option} takes a whole number from ${bounds.min} to ${bounds.max}, not “${text}”.`);
}

/** One word of a closed list. @throws UsageError */
export function choiceOption<T extends string>(typed: Typed, option: string, choices: readonly T[]): T | null {
  const text = typed.text(option);
  if (text === null) return null;
  const found = choices.find((choice) => choice === text);
  if (found) return found;
  throw new UsageError(`--${option} takes ${choices.join(', ')}, not “${text}”.`);
}

/** An option that the command cannot do without. @throws UsageError */
export function requiredOption(typed: Typed, option: string, meaning: string): string {
  const text = typed.text(option);
  if (text !== null) return text;
  throw new UsageError(`--${option} ${meaning} is missing.`);
}
