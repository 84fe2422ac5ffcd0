import { useCallback, useEffect, useRef, useState } from 'react';
import { useSync } from './Sync';

const writeAgainMs = 250;

/**
 * Like `useState`, but what was typed survives leaving, reloading and signing out until `clear`. The first letter is kept
 * at once, those that follow it a moment later, and whatever is left when the page goes away.
 */
export function useDraft<T>(key: string, initial: T): [T, (value: T) => void, clear: () => void] {
  const { store } = useSync();
  const [value, setValue] = useState(initial);
  const touched = useRef(false);
  const unkept = useRef<{ readonly value: T } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    if (unkept.current !== undefined) void store.putDraft({ key, at: Date.now(), value: unkept.current.value });
    unkept.current = undefined;
  }, [store, key]);
  useEffect(() => {
    touched.current = false;
    void store.draft(key).then((kept) => {
      if (kept !== undefined && !touched.current) setValue(kept.value as T);
    });
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [store, key, keep]);
  const change = useCallback(
    (next: T) => {
      touched.current = true;
      setValue(next);
      const first = timer.current === undefined;
      unkept.current = { value: next };
      if (first) keep();
      timer.current ??= setTimeout(keep, writeAgainMs);
    },
    [keep],
  );
  const clear = useCallback(() => {
    touched.current = true;
    clearTimeout(timer.current);
    timer.current = undefined;
    unkept.current = undefined;
    setValue(initial);
    void store.dropDraft(key);
  }, [store, key, initial]);
  return [value, change, clear];
}
