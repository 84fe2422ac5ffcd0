import { useSyncExternalStore } from 'react';

let open = false;
const listeners = new Set<() => void>();

/** Whether the command palette is over the page; it is opened by keys, by the search box and by commands. */
export function showPalette(next: boolean): void {
  open = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const usePaletteOpen = (): boolean => useSyncExternalStore(subscribe, () => open);
