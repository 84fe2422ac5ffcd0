import { useRef, useState } from 'react';

interface Identified {
  readonly id: string;
}

/** Rows that are chosen for one action together. */
export interface Selection<T> {
  readonly rows: readonly T[];
  readonly has: (id: string) => boolean;
  /** With `reach` everything between the last chosen row and this one follows it. */
  readonly toggle: (id: string, reach?: boolean) => void;
  readonly all: () => void;
  readonly clear: () => void;
}

export function useSelection<T extends Identified>(rows: readonly T[]): Selection<T> {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const last = useRef<string>(undefined);
  const toggle = (id: string, reach = false): void => {
    const next = new Set(ids);
    const on = !next.has(id);
    for (const one of reach ? between(rows, last.current, id) : [id]) {
      if (on) next.add(one);
      else next.delete(one);
    }
    last.current = id;
    setIds(next);
  };
  return {
    rows: rows.filter((row) => ids.has(row.id)),
    has: (id) => ids.has(id),
    toggle,
    all: () => setIds(new Set(rows.map((row) => row.id))),
    clear: () => setIds(new Set()),
  };
}

function between(rows: readonly Identified[], from: string | undefined, to: string): readonly string[] {
  const at = rows.findIndex((row) => row.id === to);
  const start = rows.findIndex((row) => row.id === from);
  if (start < 0) return [to];
  return rows.slice(Math.min(at, start), Math.max(at, start) + 1).map((row) => row.id);
}
