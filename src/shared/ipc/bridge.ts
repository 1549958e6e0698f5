/** Names of the two pipes between window and main process. What flows through them is declared in `contract.ts`. */
export const REQUEST_PIPE = 'attache:request';
export const PUSH_PIPE = 'attache:push';

/**
 * What the preload script puts on `window.attache`. It carries, it does not decide: both ends parse what arrives.
 * Kept free of zod, so that the sandboxed preload stays small.
 */
export interface Bridge {
  /** Sends one request; resolves to a `Reply`, still unparsed. */
  request(channel: string, input: unknown): Promise<unknown>;
  /** Listens to pushes from main. @returns a function that stops listening. */
  subscribe(listener: (name: string, payload: unknown) => void): () => void;
}
