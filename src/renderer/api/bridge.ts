import { z } from 'zod';
import type { Bridge } from '../../shared/ipc/bridge';
import { Failure } from '../../shared/ipc/errors';
import { contract, pushes, type ChannelName, type InputOf, type OutputOf, type PushName, type PushOf } from '../../shared/ipc/contract';

declare global {
  interface Window { readonly attache?: Bridge }
}

const ReplySchema = z.union([z.object({ ok: z.literal(true), value: z.unknown() }), z.object({ ok: z.literal(false), error: Failure })]);

/** A refused or failed request: a sentence for a person, and sentences for fields where it concerns them. */
export class RequestFailure extends Error {
  readonly code: Failure['code'];
  readonly fields: NonNullable<Failure['fields']>;
  constructor(failure: Failure) {
    super(failure.message);
    this.name = 'RequestFailure';
    this.code = failure.code;
    this.fields = failure.fields ?? [];
  }

  /** The sentence for one field, else the general one. */
  for(field: string): string {
    return this.fields.find((problem) => problem.field === field)?.message ?? this.message;
  }
}

function isOutput<K extends ChannelName>(name: K, value: unknown): value is OutputOf<K> {
  return contract[name].output.safeParse(value).success;
}

function isPush<K extends PushName>(name: K, value: unknown): value is PushOf<K> {
  return pushes[name].safeParse(value).success;
}

function bridge(): Bridge {
  const found = window.attache;
  if (!found) throw new RequestFailure({ code: 'UNEXPECTED', message: 'The window has lost its connection to Attaché. Close the window and open it again.' });
  return found;
}

/** Asks the main process. @throws RequestFailure with a sentence that can be shown as it is. */
export async function request<K extends ChannelName>(name: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const reply = ReplySchema.safeParse(await bridge().request(name, input));
  if (reply.success && !reply.data.ok) throw new RequestFailure(reply.data.error);
  if (reply.success && reply.data.ok && isOutput(name, reply.data.value)) return reply.data.value;
  throw new RequestFailure({ code: 'INVALID_OUTPUT', message: `Attaché gave an answer to “${name}” that this window cannot read. Restart Attaché; if it happens again, restore the last backup.` });
}

/** Listens to a message from the main process; returns what ends it. */
export function listen<K extends PushName>(name: K, listener: (payload: PushOf<K>) => void): () => void {
  return bridge().subscribe((pushed, payload) => {
    if (pushed === name && isPush(name, payload)) listener(payload);
  });
}
