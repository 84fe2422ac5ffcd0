import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { memo, type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { useTop } from './columns';
import styles from './list.module.css';
import type { Selection } from './selection';
import { endIsNear, overscan, type TableProps } from './table';
import { words } from './words';

const cardHeight = 118;

/** The list on a phone: one card under another, each with what can be done. */
export function Cards<T extends { readonly id: string }>(props: TableProps<T>) {
  const { rows, card, onEnd, label, faded, selection, choosing = false } = props;
  const list = useRef<HTMLUListElement>(null);
  const margin = useTop(list);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => cardHeight,
    overscan: overscan(rows.length),
    scrollMargin: margin,
    getItemKey: (index) => rows[index]?.id ?? index,
  });
  const items = virtual.getVirtualItems();
  const near = (items.at(-1)?.index ?? 0) >= rows.length - endIsNear;
  useEffect(() => {
    if (near) onEnd?.();
  }, [near, onEnd]);
  return (
    <ul ref={list} className={styles.cards} aria-label={label} style={{ height: virtual.getTotalSize() }}>
      {items.map(({ index, start }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <li
            key={row.id}
            ref={virtual.measureElement}
            data-index={index}
            data-faded={faded?.(row) ?? false}
            style={{ transform: `translateY(${start - virtual.options.scrollMargin}px)` }}
          >
            <Card row={row} card={card} selection={choosing ? selection : undefined} />
          </li>
        );
      })}
    </ul>
  );
}

interface CardProps<T> {
  readonly row: T;
  readonly card: (row: T) => ReactNode;
  readonly selection: Selection<T> | undefined;
}

function DrawnCard<T extends { readonly id: string }>({ row, card, selection }: CardProps<T>) {
  const m = useMessages(words);
  return (
    <div className={styles.card} data-choosing={selection !== undefined}>
      {selection && (
        <label className={styles.mark}>
          <span className="sr-only">{m.select}</span>
          <input type="checkbox" checked={selection.has(row.id)} onChange={() => selection.toggle(row.id)} />
        </label>
      )}
      {card(row)}
    </div>
  );
}

/** Scrolling draws only the cards that come into sight, not those that are there already. */
const Card = memo(DrawnCard) as typeof DrawnCard;
