import type { ReactNode } from 'react';
import type { Column } from './columns';
import type { Selection } from './selection';

export interface TableProps<T> {
  /** What the rows are, for those who hear the page. */
  readonly label: string;
  readonly rows: readonly T[];
  readonly columns: readonly Column<T>[];
  /** What a row becomes on the phone. */
  readonly card: (row: T) => ReactNode;
  readonly total?: number | undefined;
  readonly sort?: string | undefined;
  readonly onSort?: (sort: string) => void;
  readonly selection?: Selection<T>;
  /** Whether the cards of the phone have boxes to mark them, too. */
  readonly choosing?: boolean;
  /** The row that is open beside the list. */
  readonly current?: string | undefined;
  readonly onOpen?: (row: T) => void;
  /** Told when the keyboard walks on, while a row is open beside the list. */
  readonly onWalk?: ((row: T) => void) | undefined;
  /** Further keys of the list for the row on which the keyboard stands. */
  readonly keys?: (row: T | undefined) => Readonly<Record<string, (() => void) | undefined>>;
  /** The end comes near: the next page is wanted. */
  readonly onEnd?: (() => void) | undefined;
  /** Rows that are no longer part of the question but stay until it is asked anew. */
  readonly faded?: (row: T) => boolean;
}

/** Short lists are drawn whole, so that the browser's own search finds everything in them. */
export const overscan = (rows: number): number => (rows <= 100 ? 100 : 12);

export const endIsNear = 15;
