import { useRef, useState } from 'react';

interface Identified {
  readonly id: string;
}

/** What a list shows: rows that stay where they are, and how many have come since. */
export interface Steady<T> {
  readonly rows: readonly T[];
  readonly fresh: number;
  readonly show: () => void;
}

/** Keeps the ids in the order in which they were first shown; rows further down are taken in at the end. */
export function settle(shown: readonly string[], coming: readonly string[]): { ids: string[]; fresh: number } {
  const known = new Set(shown);
  const last = coming.findLastIndex((id) => known.has(id));
  const tail = last < 0 && shown.length > 0 ? [] : coming.slice(last + 1);
  return { ids: [...shown, ...tail], fresh: coming.length - tail.length - coming.filter((id) => known.has(id)).length };
}

/**
 * A live list that does not jump: what is read or clicked stays in its place with its newest content, a row that has left
 * the list stays until the list is asked anew, and newcomers wait behind "3 new". While the answer to a new question is
 * awaited, the rows of the last one stay.
 */
export function useSteady<T extends Identified>(
  of: readonly T[] | undefined,
  question: string,
  awaited = false,
  newer?: (id: string) => T | undefined,
): Steady<T> {
  const kept = useRef<Kept<T>>(undefined);
  const [, redraw] = useState(0);
  const held = kept.current;
  let fresh = 0;
  if (of !== undefined && !awaited) {
    const coming = of.map((row) => row.id);
    const same = held?.question === question;
    const settled = same && held.ids.length > 0 ? settle(held.ids, coming) : { ids: coming, fresh: 0 };
    const seen = same ? held.seen : new Map<string, T>();
    for (const row of of) seen.set(row.id, row);
    kept.current = { question, ids: settled.ids, seen };
    fresh = settled.fresh;
  }
  const { ids, seen } = kept.current ?? { ids: [], seen: new Map<string, T>() };
  const show = (): void => {
    kept.current = undefined;
    redraw((turn) => turn + 1);
    window.scrollTo({ top: 0 });
  };
  return { rows: ids.flatMap((id) => newer?.(id) ?? seen.get(id) ?? []), fresh, show };
}

interface Kept<T> {
  readonly question: string;
  readonly ids: readonly string[];
  readonly seen: Map<string, T>;
}
