import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Clock } from './clock';

export type LogLevel = 'info' | 'warn' | 'error';

/** Facts beside a message. Numbers, codes and names of operations only: the content of records never enters a log. */
export type LogFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface Log {
  info(message: string, facts?: LogFacts): void;
  warn(message: string, facts?: LogFacts): void;
  error(message: string, facts?: LogFacts): void;
}

const MAX_BYTES = 1_000_000;
const MAX_FACT = 200;

/** A log that appends to `file` on this machine and keeps one predecessor. A full disk never stops the work. */
export function fileLog(file: string, clock: Clock): Log {
  mkdirSync(dirname(file), { recursive: true });
  return logTo(clock, (line) => {
    try {
      turnOver(file);
      appendFileSync(file, line, { mode: 0o600 });
    } catch {
      process.stderr.write(line);
    }
  });
}

/** A log on the error stream, for headless commands. */
export function stderrLog(clock: Clock): Log {
  return logTo(clock, (line) => process.stderr.write(line));
}

export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

function logTo(clock: Clock, write: (line: string) => void): Log {
  const at = (level: LogLevel) => (message: string, facts: LogFacts = {}) => {
    write(formatLine(clock.now().toISOString(), level, message, facts));
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

function formatLine(at: string, level: LogLevel, message: string, facts: LogFacts): string {
  const tail = Object.entries(facts).map(([name, value]) => ` ${name}=${JSON.stringify(shorten(value))}`).join('');
  return `${at} ${level} ${message.replace(/[\r\n]+/g, ' ')}${tail}\n`;
}

function shorten(value: string | number | boolean | null): string | number | boolean | null {
  return typeof value === 'string' && value.length > MAX_FACT ? `${value.slice(0, MAX_FACT)}…` : value;
}

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size > MAX_BYTES) renameSync(file, `${file}.1`);
}
