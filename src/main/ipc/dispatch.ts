import { z } from 'zod';
import { AttacheError, ErrorCode, isChannelName } from '../../shared/ipc';
import type { Channel, ChannelName, Failure, Reply } from '../../shared/ipc';
import type { Log } from '../platform/log';

/** A handler behind its checks: takes anything, answers with what the channel declares or with a failure. */
export type BoundHandler = (input: unknown) => Promise<Reply<unknown>>;

/** One handler for each channel of the contract; the compiler refuses a missing or misspelt one. */
export type Handlers = Record<ChannelName, BoundHandler>;

/** Joins a channel to the function that serves it: input and output are parsed here, at run time, every time. */
export function answering<I extends z.ZodType, O extends z.ZodType>(
  channel: Channel<I, O>,
  serve: (input: z.output<I>) => z.output<O> | Promise<z.output<O>>,
): BoundHandler {
  return async (input) => {
    const parsed = channel.input.safeParse(input ?? {});
    if (!parsed.success) return failed(inputFailure(parsed.error));
    const checked = channel.output.safeParse(await serve(parsed.data));
    if (checked.success) return { ok: true, value: checked.data };
    const place = checked.error.issues[0]?.path.map(String).join('.') ?? 'unknown field';
    return failed({ code: 'INVALID_OUTPUT', message: `A record could not be read (${place}). Run “check”, and restore a backup if it names damage.` });
  };
}

/** Answers one request. Whatever goes wrong becomes a sentence with a code; never throws. */
export async function dispatch(handlers: Handlers, log: Log, name: unknown, input: unknown): Promise<Reply<unknown>> {
  if (typeof name !== 'string' || !isChannelName(name)) {
    return failed({ code: 'INVALID_INPUT', message: 'The window asked for something that this version does not know. Restart Attaché.' });
  }
  try {
    return await handlers[name](input);
  } catch (error) {
    const failure = failureOf(error);
    if (LOGGED.has(failure.code)) log.error('request failed', { channel: name, reason: nameOf(error) });
    return failed(failure);
  }
}

/** Faults of ours, not of what was asked. */
const LOGGED: ReadonlySet<string> = new Set(['UNEXPECTED', 'PRESS_FAILED', 'INVALID_OUTPUT']);

/** `patch` and `fields` are wrappers of the contract, not names that a person sees at a field. */
const WRAPPERS = new Set(['patch', 'fields']);

function inputFailure(error: z.ZodError): Failure {
  const fields = error.issues.map((issue) => ({ field: issue.path.map(String).filter((part) => !WRAPPERS.has(part)).join('.'), message: issue.message }));
  return { code: 'INVALID_INPUT', message: fields[0]?.message ?? 'The input was not understood.', fields };
}

function failed(error: Failure): Reply<never> {
  return { ok: false, error };
}

const Coded = z.object({ code: ErrorCode, message: z.string() });

/** Turns anything thrown into a failure in words; unknown errors never show their inner text. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AttacheError) return { code: error.code, message: error.message, ...(error.fields ? { fields: error.fields } : {}) };
  if (error instanceof Error) {
    const coded = Coded.safeParse({ code: 'code' in error ? error.code : undefined, message: error.message });
    if (coded.success) return coded.data;
  }
  return { code: 'UNEXPECTED', message: 'Something went wrong inside Attaché. Nothing was changed; the log names the place. Try again.' };
}

function nameOf(thrown: unknown): string {
  const error = thrown instanceof AttacheError && thrown.cause ? thrown.cause : thrown;
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 200) : typeof error;
}
