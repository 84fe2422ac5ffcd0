import { useEffect, useState } from 'react';
import { useKeys } from '@/shared/keys/keys';
import { useNarrow } from '@/shared/media';
import { Cards } from './Cards';
import { Grid } from './Grid';
import type { TableProps } from './table';

/**
 * One list of the portal: a dense table on the desktop, cards on the phone, thousands of rows either way. `j` and `k` walk,
 * Enter opens, `x` or the space bar chooses.
 */
export function DataTable<T extends { readonly id: string }>(props: TableProps<T>) {
  const { rows, onOpen, selection, current, onWalk } = props;
  const [cursor, setCursor] = useState<string>();
  const [moved, setMoved] = useState(0);
  useEffect(() => {
    if (current !== undefined) setCursor(current);
  }, [current]);
  const narrow = useNarrow();
  const at = rows.findIndex((row) => row.id === cursor);
  const step = (by: number): void => {
    const next = rows[at < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, at + by))];
    if (next === undefined) return;
    setCursor(next.id);
    setMoved((turn) => turn + 1);
    onWalk?.(next);
  };
  const row = rows[at];
  const own = props.keys?.(row) ?? {};
  const choose = row && selection && (() => selection.toggle(row.id));
  const unselect = selection && selection.rows.length > 0 ? selection.clear : undefined;
  useKeys({
    j: () => step(1),
    k: () => step(-1),
    Enter: row && onOpen && (() => onOpen(row)),
    x: choose,
    ' ': choose,
    ...own,
    Escape: unselect ?? own.Escape,
  });
  return narrow ? <Cards {...props} /> : <Grid {...props} cursor={cursor} moved={moved} />;
}
