import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from 'react';
import { askWhetherKnown, request } from '@/shared/http/request';
import { useLanguage } from '@/shared/i18n/language';
import { createReads, outdated } from './collections';
import { listen } from './live';
import { Outbox } from './outbox';
import { LocalStore, type OutboxEntry } from './store';

/** The person's local store with the memory in front of it and the outbox behind it. */
export interface Sync {
  readonly store: LocalStore;
  readonly reads: QueryClient;
  readonly outbox: Outbox;
}

const Context = createContext<Sync | undefined>(undefined);

// Stores stay open for the life of the page: a write that is just being sent may still have to be noted.
const stores = new Map<string, Promise<LocalStore>>();

function storeOf(owner: string): Promise<LocalStore> {
  const known = stores.get(owner) ?? LocalStore.open(owner);
  stores.set(owner, known);
  return known;
}

async function open(owner: string): Promise<Sync> {
  const store = await storeOf(owner);
  const { client: reads, become } = createReads(store);
  const outbox = new Outbox({
    store,
    send: request,
    delivered: async (entry, answer) => {
      if (entry.becomes !== undefined) await become(entry.becomes, answer);
      void outdated(reads, entry.touches);
    },
    name: `kabinet-outbox-${owner}`,
  });
  await outbox.start();
  void store.prune();
  return { store, reads, outbox };
}

/** Opens the store of one owner (a person in a cabinet) for everything below. */
export function SyncProvider({ owner, children }: { owner: string; children: ReactNode }) {
  const [sync, setSync] = useState<Sync>();
  useEffect(() => {
    let closed = false;
    let opened: Sync | undefined;
    void open(owner).then((made) => {
      opened = made;
      if (closed) close(made);
      else setSync(made);
    });
    return () => {
      closed = true;
      setSync(undefined);
      if (opened) close(opened);
    };
  }, [owner]);
  if (sync === undefined) return null;
  return (
    <Context value={sync}>
      <QueryClientProvider client={sync.reads}>
        <Liveness sync={sync} />
        {children}
      </QueryClientProvider>
    </Context>
  );
}

function close(sync: Sync): void {
  sync.outbox.stop();
  sync.reads.clear();
}

function Liveness({ sync }: { sync: Sync }) {
  const language = useLanguage();
  useEffect(() => {
    const all = () => void sync.reads.invalidateQueries();
    const wake = () => void sync.outbox.wake();
    const silence = listen({
      changed: (topics) => void outdated(sync.reads, topics),
      gap: all,
      refused: () => void askWhetherKnown(),
    });
    window.addEventListener('online', wake);
    return () => {
      silence();
      window.removeEventListener('online', wake);
    };
  }, [sync]);
  const [drawnIn, setDrawnIn] = useState(language);
  useEffect(() => {
    if (drawnIn === language) return;
    setDrawnIn(language);
    void sync.reads.invalidateQueries();
  }, [sync, language, drawnIn]);
  return null;
}

export function useSync(): Sync {
  const sync = use(Context);
  if (sync === undefined) throw new Error('There is no SyncProvider above this component');
  return sync;
}

/** Everything that has not reached the server yet, the refused first. */
export function useOutbox(): readonly OutboxEntry[] {
  const { outbox } = useSync();
  return useSyncExternalStore(outbox.subscribe, outbox.snapshot);
}
