import { useCallback, useEffect, useRef, useState } from 'react';
import { useSync } from './Sync';

/** Like `useState`, but what was typed is kept letter by letter: leaving, reloading, signing out and crashes bring it back. */
export function useDraft<T>(key: string, initial: T): [T, (value: T) => void, clear: () => void] {
  const { store } = useSync();
  const [value, setValue] = useState(initial);
  const touched = useRef(false);
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
      void store.putDraft({ key, at: Date.now(), value: next });
    },
    [store, key],
  );
  const clear = useCallback(() => {
    touched.current = true;
    setValue(initial);
    void store.dropDraft(key);
  }, [store, key, initial]);
  return [value, change, clear];
}
