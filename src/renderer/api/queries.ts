import { keepPreviousData, QueryClient, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { ChannelName, InputOf, OutputOf } from '../../shared/ipc/contract';
import { listen, request, RequestFailure } from './bridge';
import { saveStatus } from './saveStatus';

/** The window's query cache. Data is local: it is fresh until the main process says that records changed. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, gcTime: 5 * 60_000, retry: false, refetchOnWindowFocus: false, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
}

interface ReadOptions {
  /** False waits, e.g. until a record is chosen. */
  readonly enabled?: boolean;
  /** Keeps showing the former answer while the next one is on its way. */
  readonly keepPrevious?: boolean;
}

/** Reads a channel of the contract; the answer is cached by channel and input. */
export function useRead<K extends ChannelName>(name: K, input: InputOf<K>, options: ReadOptions = {}): UseQueryResult<OutputOf<K>, Error> {
  return useQuery<OutputOf<K>, Error>({
    queryKey: [name, input],
    queryFn: () => request(name, input),
    enabled: options.enabled ?? true,
    ...(options.keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}

/** The clock on the wall as the title bar writes it, 19:02. */
export function wallTime(now: Date = new Date()): string {
  return `${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}`;
}

/**
 * Changes a record. The title bar says when it is kept; a failure is thrown for the field and shown in the bar.
 * Lists and details refresh when the main process says that records changed.
 */
export function useChange<K extends ChannelName>(name: K): UseMutationResult<OutputOf<K>, Error, InputOf<K>> {
  return useMutation<OutputOf<K>, Error, InputOf<K>>({
    mutationFn: (input) => {
      saveStatus.show({ kind: 'saving' });
      return request(name, input);
    },
    onSuccess: () => saveStatus.show({ kind: 'saved', at: wallTime() }),
    onError: (error) => saveStatus.show({ kind: 'failed', message: error.message }),
  });
}

/** Puts an answer that came with a change where reads of the same look for it: what is shown is then fresh at once. */
export function useRemember<K extends ChannelName>(name: K): (input: InputOf<K>, output: OutputOf<K>) => void {
  const client = useQueryClient();
  return (input, output) => { client.setQueryData([name, input], output); };
}

/** Channels that records cannot change. */
const STEADY: ReadonlySet<string> = new Set(['country.list', 'marking.list']);

/** Mounted once: refreshes what is shown whenever records change, by this window, by undo or from outside. */
export function useFreshRecords(): void {
  const client = useQueryClient();
  useEffect(() => listen('store.changed', () => {
    // The pages in view take longest and are asked for at once; the main process answers in the order of the questions.
    setTimeout(() => void client.invalidateQueries({ predicate: (query) => !STEADY.has(String(query.queryKey[0])) && query.queryKey[0] !== 'pack.render' }), 0);
  }), [client]);
}

/** The sentence of a failure for one field of a record. */
export function fieldSentence(error: unknown, field: string): string {
  if (error instanceof RequestFailure) return error.for(field);
  return error instanceof Error ? error.message : String(error);
}
