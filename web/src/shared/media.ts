import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 760px)');

function watch(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** True on a phone: lists become cards, panels become pages. The same border as in the style sheets. */
export const useNarrow = (): boolean => useSyncExternalStore(watch, () => narrow.matches);
