import { useCallback, useEffect, useRef, useState } from 'react';
import { useSync } from './Sync';

const writeAfterMs = 250;

/** Like `useState`, but what was typed survives leaving, reloading and signing out until `clear`. */
export function useDraft<T>(key: string, initial: T): [T, (value: T) => void, clear: () => void] {
  const { store } = useSync();
  const [value, setValue] = useState(initial);
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    touched.current = false;
    void store.draft(key).then((kept) => {
      if (kept !== undefined && !touched.current) setValue(kept.value as T);
    });
  }, [store, key]);
  const change = useCallback(
    (next: T) => {
      touched.current = true;
      setValue(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void store.putDraft({ key, at: Date.now(), value: next }), writeAfterMs);
    },
    [store, key],
  );
  const clear = useCallback(() => {
    touched.current = true;
    clearTimeout(timer.current);
    setValue(initial);
    void store.dropDraft(key);
  }, [store, key, initial]);
  return [value, change, clear];
}
