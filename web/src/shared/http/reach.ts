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
  listeners.add(listener);
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** True while there is a network and the server answers over it. */
export const useReach = (): boolean => useSyncExternalStore(watch, () => navigator.onLine && reached);
