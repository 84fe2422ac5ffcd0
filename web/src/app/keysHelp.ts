import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

/** Whether the list of keys is over the page. */
export function showKeys(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useKeysOpen = (): boolean => useSyncExternalStore(subscribe, () => open);
