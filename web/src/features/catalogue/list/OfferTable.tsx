import { useNavigate } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useContract, useMayOrder } from '@/features/access/public';
import { useBasket } from '@/features/ordering/public';
import type { Offer } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { useListKeys } from '@/shared/keys/useListKeys';
import { useNarrow } from '@/shared/media';
import { words } from '../words';
import { OfferRow } from './OfferRow';
import styles from './OfferTable.module.css';
import { orderable, rowsOf } from './rows';

interface OfferTableProps {
  readonly offers: readonly Offer[];
  /** Called when the end comes near. */
  readonly onEnd: () => void;
}

const rowHeight = 37;
const cardHeight = 122;

/** The wholesale buyer's home ground: dense, virtual, with the quantities in it. */
export function OfferTable({ offers, onEnd }: OfferTableProps) {
  const m = useMessages(words);
  const f = useFormats();
  const navigate = useNavigate();
  const basket = useBasket();
  const mayOrder = useMayOrder();
  const sign = f.sign(useContract()?.currency ?? '');
  const rows = useMemo(() => rowsOf(offers), [offers]);
  const table = useRef<HTMLTableElement>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => setMargin(table.current?.offsetTop ?? 0), []);
  const narrow = useNarrow();
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => (narrow ? cardHeight : rowHeight),
    overscan: 12,
    scrollMargin: margin,
    onChange: (instance) => {
      const last = instance.getVirtualItems().at(-1);
      if (last !== undefined && last.index >= rows.length - 20) onEnd();
    },
  });
  const marked = useListKeys({
    count: rows.length,
    show: (index) => virtual.scrollToIndex(index, { align: 'auto' }),
    open: (index) => {
      const productId = rows[index]?.offer.productId;
      if (productId !== undefined) void navigate({ to: '/catalogue/$productId', params: { productId } });
    },
  });
  const step = (from: number, by: 1 | -1): boolean => {
    let next = from + by;
    while (next >= 0 && next < rows.length && !orderable(rows[next])) next += by;
    if (next < 0 || next >= rows.length) return false;
    virtual.scrollToIndex(next, { align: 'auto' });
    const focus = (): boolean => {
      const field = table.current?.querySelector<HTMLInputElement>(`tr[data-index="${next}"] input`);
      field?.focus();
      return field != null;
    };
    if (!focus()) requestAnimationFrame(() => requestAnimationFrame(focus));
    return true;
  };
  const items = virtual.getVirtualItems();
  const above = (items[0]?.start ?? margin) - margin;
  const below = virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <table ref={table} className={`table ${styles.list}`} data-orderable={mayOrder}>
      <thead>
        <tr>
          <th className={styles.article}>{m.article}</th>
          <th>{m.name}</th>
          <th className={styles.stock}>{m.stock}</th>
          <th className={styles.lead}>{m.lead}</th>
          <th className={`number ${styles.price}`}>{m.yourPrice(sign)}</th>
          <th className={`number ${styles.pack}`}>{m.pack}</th>
          {mayOrder && <th className={`number ${styles.quantity}`}>{m.quantity}</th>}
          {mayOrder && <th className={`number ${styles.amount}`}>{m.amount(sign)}</th>}
        </tr>
      </thead>
      <tbody>
        <tr className={styles.space} style={{ height: above }} />
        {items.map(({ index, key }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <OfferRow
              key={key}
              row={row}
              index={index}
              marked={index === marked}
              basket={basket}
              mayOrder={mayOrder}
              measure={virtual.measureElement}
              onStep={(by) => step(index, by)}
            />
          );
        })}
        <tr className={styles.space} style={{ height: Math.max(0, below) }} />
      </tbody>
    </table>
  );
}
