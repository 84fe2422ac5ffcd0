import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useState } from 'react';

export interface Column<T> {
  readonly key: string;
  readonly title: string;
  readonly cell: (row: T) => ReactNode;
  /** The least width in pixels. */
  readonly width: number;
  /** Takes its share of what is left over. */
  readonly grows?: boolean;
  readonly number?: boolean;
  /** The server's name of this order, if it can sort by it. */
  readonly sort?: string;
  /** Stays however narrow the place is and cannot be taken out. */
  readonly stays?: boolean;
  /** Not shown until it is chosen. */
  readonly optional?: boolean;
  /** Gives way sooner than others where there is little place; the higher the sooner. */
  readonly yields?: number;
}

/** The columns that fit, in their order; what gives way first goes first. */
export function fitting<T>(columns: readonly Column<T>[], width: number): readonly Column<T>[] {
  let left = [...columns];
  const needed = (): number => left.reduce((sum, column) => sum + column.width, 0);
  while (needed() > width) {
    const leaving = left.filter((column) => !column.stays).toSorted((a, b) => (b.yields ?? 0) - (a.yields ?? 0))[0];
    if (leaving === undefined) break;
    left = left.filter((column) => column !== leaving);
  }
  return left;
}

/** Which columns a person has chosen for a list; remembered on this device. */
export function useColumnChoice<T>(list: string, columns: readonly Column<T>[]) {
  const key = `kabinet.columns.${list}`;
  const [hidden, setHidden] = useState<readonly string[]>(
    () =>
      (JSON.parse(localStorage.getItem(key) ?? 'null') as string[] | null) ??
      columns.filter((column) => column.optional).map((column) => column.key),
  );
  const choose = (column: string, shown: boolean): void => {
    const next = shown ? hidden.filter((one) => one !== column) : [...hidden, column];
    localStorage.setItem(key, JSON.stringify(next));
    setHidden(next);
  };
  return { chosen: columns.filter((column) => !hidden.includes(column.key)), hidden, choose };
}

/** The width an element has now, before the first paint as well. */
export function useWidth(): [(element: HTMLElement | null) => void, number] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (element === null) return;
    const watching = new ResizeObserver(() => setWidth(element.clientWidth));
    watching.observe(element);
    return () => watching.disconnect();
  }, [element]);
  return [setElement, width || (element?.clientWidth ?? 0)];
}

/** How far below the top of the page an element begins; follows what grows or shrinks above it. */
export function useTop(of: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (of.current !== null) setTop(of.current.getBoundingClientRect().top + window.scrollY);
  });
  return top;
}
