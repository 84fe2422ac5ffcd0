import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, memo, useEffect, useMemo, useRef } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { type Column, fitting, useTop, useWidth } from './columns';
import styles from './list.module.css';
import type { Selection } from './selection';
import { endIsNear, overscan, type TableProps } from './table';
import { words } from './words';

const rowHeight = 36;
const checkWidth = 40;

interface GridProps<T> extends TableProps<T> {
  readonly cursor: string | undefined;
  /** Counts the steps of the keyboard, so that each brings its row into view. */
  readonly moved: number;
}

export function Grid<T extends { readonly id: string }>(props: GridProps<T>) {
  const { rows, columns, selection, onEnd, cursor, moved, label, total } = props;
  const [measured, width] = useWidth();
  const body = useRef<HTMLTableSectionElement>(null);
  const margin = useTop(body);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: overscan(rows.length),
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const lastSeen = items.at(-1)?.index ?? 0;
  const near = lastSeen >= rows.length - endIsNear;
  useEffect(() => {
    if (near) onEnd?.();
  }, [near, onEnd]);
  useEffect(() => {
    if (moved === 0) return;
    body.current?.querySelector('[data-cursor=true]')?.scrollIntoView({ block: 'nearest' });
  }, [moved]);
  const room = width === 0 ? Number.MAX_SAFE_INTEGER : width - (selection ? checkWidth : 0);
  const fits = useMemo(() => fitting(columns, room), [columns, room]);
  const { current, faded, onOpen } = props;
  const before = (items[0]?.start ?? 0) - virtual.options.scrollMargin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? 0) - virtual.options.scrollMargin);
  const span = fits.length + (selection ? 1 : 0);
  return (
    <div ref={measured} className={styles.frame}>
      <table className={`table ${styles.grid}`} aria-label={label} aria-rowcount={(total ?? rows.length) + 1}>
        <colgroup>
          {selection && <col style={{ width: checkWidth }} />}
          {fits.map((column) => (
            <col key={column.key} style={column.grows ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <Head {...props} columns={fits} />
        <tbody ref={body}>
          {before > 0 && <Spacer height={before} span={span} />}
          {items.map(({ index }) => {
            const row = rows[index];
            return (
              row && (
                <Row
                  key={row.id}
                  {...{ row, index, selection, onOpen }}
                  columns={fits}
                  cursor={row.id === cursor}
                  current={row.id === current}
                  faded={faded?.(row) ?? false}
                />
              )
            );
          })}
          {after > 0 && <Spacer height={after} span={span} />}
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height, span }: { height: number; span: number }) {
  return (
    <tr className={styles.spacer}>
      <td colSpan={span} style={{ height }} />
    </tr>
  );
}

function Head<T extends { readonly id: string }>({ columns, selection, rows, sort, onSort }: GridProps<T>) {
  const m = useMessages(words);
  const chosen = selection?.rows.length ?? 0;
  return (
    <thead>
      <tr>
        {selection && (
          <th className={styles.check}>
            <input
              type="checkbox"
              aria-label={m.selectAll}
              checked={chosen > 0 && chosen === rows.length}
              ref={(box) => {
                if (box) box.indeterminate = chosen > 0 && chosen < rows.length;
              }}
              onChange={chosen === rows.length ? selection.clear : selection.all}
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
      </tr>
    </thead>
  );
}

function HeadCell<T>({
  column,
  sort,
  onSort,
}: {
  column: Column<T>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}) {
  const by = column.sort;
  const state = sort === by ? 'ascending' : sort === `-${by}` ? 'descending' : 'none';
  const side = column.number ? 'number' : undefined;
  if (by === undefined || onSort === undefined) return <th className={side}>{column.title}</th>;
  return (
    <th className={side} aria-sort={state}>
      <button type="button" className={styles.sort} onClick={() => onSort(sort === by ? `-${by}` : by)}>
        {column.title}
        {state !== 'none' && <Icon name="down" size={14} data-turned={state === 'ascending'} />}
      </button>
    </th>
  );
}

const controls = 'a,button,input,select,textarea,label,[popover],dialog';

interface RowProps<T> {
  readonly row: T;
  readonly index: number;
  readonly columns: readonly Column<T>[];
  readonly selection: Selection<T> | undefined;
  readonly cursor: boolean;
  readonly current: boolean;
  readonly faded: boolean;
  readonly onOpen: ((row: T) => void) | undefined;
}

function DrawnRow<T extends { readonly id: string }>(props: RowProps<T>) {
  const { row, index, columns, selection, cursor, current, faded, onOpen } = props;
  const m = useMessages(words);
  const open = (event: MouseEvent): void => {
    if ((event.target as Element).closest(controls) === null && window.getSelection()?.isCollapsed) onOpen?.(row);
  };
  return (
    <tr
      aria-rowindex={index + 2}
      data-cursor={cursor}
      data-current={current}
      data-faded={faded}
      className={onOpen && styles.opens}
      onClick={open}
    >
      {selection && (
        <td className={styles.check}>
          <label>
            <span className="sr-only">{m.select}</span>
            <input
              type="checkbox"
              checked={selection.has(row.id)}
              onChange={() => undefined}
              onClick={(event) => selection.toggle(row.id, event.shiftKey)}
            />
          </label>
        </td>
      )}
      {columns.map((column) => (
        <td key={column.key} className={column.number ? 'number' : styles.cell}>
          {column.cell(row)}
        </td>
      ))}
    </tr>
  );
}

/** Scrolling draws only the rows that come into sight, not those that are there already. */
const Row = memo(DrawnRow) as typeof DrawnRow;
