import type { LiveEvent } from '@/shared/http/api';
import { address } from '@/shared/http/request';
import { topics } from './collections';

export interface LiveOptions {
  /** Everything that changed since the last call, as topics. */
  readonly changed: (topics: readonly string[]) => void;
  /** The stream was cut: anything may have changed meanwhile. */
  readonly gap: () => void;
  /** The server did not take the page back, as it does after the session has ended. */
  readonly refused: () => void;
  readonly open?: (url: string) => EventSource;
}

const named = [...topics, 'resync'];
/** What `EventSource` calls closed: it will not try again by itself, since the answer was no stream. */
const refusedState = 2;
const gatherMs = 150;
const hiddenMs = 60_000;
const firstDelayMs = 1_000;
const longestDelayMs = 30_000;

/** Listens to the server's events; lets go of the connection when the page has been hidden for a minute. */
export function listen(options: LiveOptions): () => void {
  const open = options.open ?? ((url) => new EventSource(url));
  let source: EventSource | undefined;
  let delay = firstDelayMs;
  let reconnect: ReturnType<typeof setTimeout> | undefined;
  let hide: ReturnType<typeof setTimeout> | undefined;
  let gathered: ReturnType<typeof setTimeout> | undefined;
  let connectedBefore = false;
  const heard = new Set<string>();

  const flush = (): void => {
    gathered = undefined;
    options.changed([...heard]);
    heard.clear();
  };
  const received = (event: MessageEvent<string>): void => {
    const { type } = JSON.parse(event.data) as LiveEvent;
    if (type === 'resync') {
      options.gap();
      return;
    }
    heard.add(type);
    gathered ??= setTimeout(flush, gatherMs);
  };
  const disconnect = (): void => {
    clearTimeout(reconnect);
    source?.close();
    source = undefined;
  };
  const connect = (): void => {
    disconnect();
    source = open(address('/live'));
    source.onopen = () => {
      delay = firstDelayMs;
      if (connectedBefore) options.gap();
      connectedBefore = true;
    };
    for (const name of named) source.addEventListener(name, received);
    source.onerror = () => {
      if (source?.readyState === refusedState) options.refused();
      disconnect();
      reconnect = setTimeout(connect, delay);
      delay = Math.min(delay * 2, longestDelayMs);
    };
  };
  const visibility = (): void => {
    clearTimeout(hide);
    if (document.visibilityState === 'hidden') hide = setTimeout(disconnect, hiddenMs);
    else if (source === undefined) connect();
  };

  document.addEventListener('visibilitychange', visibility);
  connect();
  return () => {
    document.removeEventListener('visibilitychange', visibility);
    clearTimeout(hide);
    clearTimeout(gathered);
    disconnect();
  };
}
