import { useSyncExternalStore } from 'react';

export type Language = 'ru' | 'en';

const key = 'kabinet.language';
const listeners = new Set<() => void>();
let now: Language = remembered();

function remembered(): Language {
  const kept = localStorage.getItem(key);
  if (kept === 'ru' || kept === 'en') return kept;
  return navigator.languages.some((tag) => tag.startsWith('ru')) ? 'ru' : 'en';
}

/** The language of the interface: one for the whole page, remembered on this device. */
export const language = {
  current: (): Language => now,
  chosen: (): boolean => localStorage.getItem(key) !== null,
  set(next: Language): void {
    localStorage.setItem(key, next);
    if (next === now) return;
    now = next;
    document.documentElement.lang = next;
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

document.documentElement.lang = now;

export const useLanguage = (): Language => useSyncExternalStore(language.subscribe, language.current);
