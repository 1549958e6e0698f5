import type { Page } from '@playwright/test';
import type { ChannelName, InputOf, OutputOf, Reply } from '../../../src/shared/ipc';

interface WindowWithBridge { attache: { request(channel: unknown, input: unknown): Promise<unknown> } }

/** Sends anything through the window's bridge, as a script that got into the page could. */
export async function forge(page: Page, channel: unknown, input: unknown): Promise<Reply<unknown>> {
  return page.evaluate(
    ([name, body]) => (globalThis as unknown as WindowWithBridge).attache.request(name, body) as Promise<Reply<unknown>>,
    [channel, input] as const,
  );
}

/** A request of the contract through the window's bridge. Fails the test when it is refused. */
export async function ask<K extends ChannelName>(page: Page, channel: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const reply = await forge(page, channel, input);
  if (!reply.ok) throw new Error(`${channel} was refused: ${reply.error.message}`);
  return reply.value as OutputOf<K>;
}

/** The one dossier of the sample. */
export async function sampleDossier(page: Page): Promise<string> {
  const [dossier] = await ask(page, 'dossier.list', {});
  if (!dossier) throw new Error('There is no dossier.');
  return dossier.id;
}
