import { useSyncExternalStore } from 'react';

let reached = true;
const listeners = new Set<() => void>();

/** Notes whether the server has answered the last time it was asked. */
export function noteReach(now: boolean): void {
  if (now === reached) return;
  reached = now;
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  // A network that is back is believed in until a request says otherwise.
  const back = (): void => {
    noteReach(true);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('online', back);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', back);
    window.removeEventListener('offline', listener);
  };
}

/** True while there is a network and the server answers over it. */
export const useReach = (): boolean => useSyncExternalStore(watch, () => navigator.onLine && reached);
