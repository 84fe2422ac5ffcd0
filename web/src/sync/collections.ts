import { experimental_createQueryPersister, type PersistedQuery } from '@tanstack/query-persist-client-core';
import { infiniteQueryOptions, QueryClient, type QueryKey, queryOptions } from '@tanstack/react-query';
import type { Page } from '@/shared/http/api';
import { RequestFailed, worthRetrying } from '@/shared/http/fault';
import { request } from '@/shared/http/request';
import type { LocalStore } from './store';

/** What a collection is about; the server's live events have the same names. */
export const topics = [
  'order.changed',
  'order.message',
  'cart.changed',
  'exchange.changed',
  'catalogue.changed',
  'access.changed',
  'invitation.changed',
  'isolation.checked',
  'bulk-invitation.changed',
  'agreement.changed',
  'consent.withdrawn',
  'letters.changed',
  'registration.changed',
  'session.ended',
  'token.revoked',
  'device.changed',
] as const;

export type Topic = (typeof topics)[number];

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: { readonly topics: readonly Topic[] };
  }
}

interface CollectionOf<P> {
  readonly name: string;
  /** The live events after which what was read is no longer true. */
  readonly topics: readonly Topic[];
  readonly path: (params: P) => string;
  /** How long an answer is used without asking again. */
  readonly freshMs?: number;
}

const day = 24 * 3_600_000;

/** A read through the local store: `useQuery(order(id))` paints what is known, then asks the server. */
export const collection =
  <P, T>({ name, topics, path, freshMs = 15_000 }: CollectionOf<P>) =>
  (params: P) =>
    queryOptions({
      queryKey: [name, params],
      queryFn: ({ signal }) => request<T>({ path: path(params), signal }),
      staleTime: freshMs,
      meta: { topics },
    });

/** A long list read page by page with the server's cursor: `useInfiniteQuery(orders(filter))`. */
export const pagedCollection =
  <P, T>({ name, topics, path, freshMs = 15_000 }: CollectionOf<P & { readonly cursor: string | undefined }>) =>
  (params: P) =>
    infiniteQueryOptions({
      queryKey: [name, params],
      queryFn: ({ signal, pageParam }) => request<Page<T>>({ path: path({ ...params, cursor: pageParam }), signal }),
      initialPageParam: undefined as string | undefined,
      getNextPageParam: (last: Page<T>) => last.nextCursor ?? undefined,
      staleTime: freshMs,
      meta: { topics },
    });

/** The memory in front of the store. */
export interface Reads {
  readonly client: QueryClient;
  /** Takes an answer as the new value of a read, in memory and in the store. */
  readonly become: (key: QueryKey, value: unknown) => Promise<void>;
}

/** Every successful read is also kept in the store; after a reload it is painted from there and asked again. */
export function createReads(store: LocalStore): Reads {
  const persister = experimental_createQueryPersister<PersistedQuery>({
    storage: {
      getItem: async (key) => (await store.snapshot(key))?.value as PersistedQuery | undefined,
      setItem: (key, value) => store.keepSnapshot({ key, at: Date.now(), value }),
      removeItem: (key) => store.dropSnapshot(key),
    },
    serialize: (query) => query,
    deserialize: (query) => query,
    maxAge: 30 * day,
    prefix: 'read',
    refetchOnRestore: false,
  });
  // What is restored is painted at once and always asked again; that the server cannot be reached is no failure then.
  const restoreFirst: typeof persister.persisterFn = async (queryFn, context, query) => {
    const known = query.state.data !== undefined;
    const kept = known
      ? undefined
      : await persister.retrieveQuery<Awaited<ReturnType<typeof queryFn>>>(query.queryHash, (found) => {
          query.setState({ dataUpdatedAt: found.state.dataUpdatedAt });
          query.fetch().catch(() => undefined);
        });
    return kept ?? persister.persisterFn(queryFn, context, query);
  };
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        persister: restoreFirst,
        networkMode: 'offlineFirst',
        gcTime: day,
        refetchOnWindowFocus: true,
        retry: (count, error) => error instanceof RequestFailed && worthRetrying(error.fault) && count < 2,
        retryDelay: (count) => 500 * 2 ** count,
      },
    },
  });
  const become = async (key: QueryKey, value: unknown): Promise<void> => {
    void client.cancelQueries({ queryKey: key, exact: true });
    client.setQueryData(key, value);
    await persister.persistQueryByKey(key, client);
  };
  return { client, become };
}

/** Asks again for everything on screen that is about one of the topics; the rest is asked when it is next shown. */
export const outdated = (reads: QueryClient, changed: readonly string[]): Promise<void> =>
  reads.invalidateQueries({
    predicate: (query) => query.meta?.topics.some((topic) => changed.includes(topic)) ?? false,
  });
