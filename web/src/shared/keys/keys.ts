import { useEffect, useRef } from 'react';

const fields = 'input:not([type=checkbox]):not([type=radio]),textarea,select,[contenteditable=true]';

/** True if a single letter pressed now belongs to a field or to what is open over the page. */
function busy(event: KeyboardEvent): boolean {
  const target = event.target instanceof Element ? event.target : null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return true;
  if (target?.closest(fields) != null) return true;
  return document.querySelector('dialog:modal, [popover]:popover-open') !== null;
}

/** Single keys that work anywhere on the page, by the sign they type: `j`, `Enter`, `1`. */
export function useKeys(actions: Readonly<Record<string, ((event: KeyboardEvent) => void) | undefined>>): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const action = latest.current[event.key] ?? latest.current[latin(event)];
      if (action === undefined || busy(event)) return;
      if ((event.key === 'Enter' || event.key === ' ') && onControl(event)) return;
      event.preventDefault();
      action(event);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
}

/** The letter that stands on the key, whatever the layout: `j` is `о` on a Russian keyboard. */
const latin = (event: KeyboardEvent): string =>
  event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.code.replace(/^(Digit|Numpad)/, '');

/** Enter and the space bar on a button, a link or a box press that, not the row. */
const onControl = (event: KeyboardEvent): boolean =>
  event.target instanceof Element && event.target.closest('a[href],button,input,summary,[role=menuitem]') !== null;
