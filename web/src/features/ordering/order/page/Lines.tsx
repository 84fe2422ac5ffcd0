import type { OrderLine, OrderPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Tag } from '@/shared/ui/states';
import { words } from '../words';
import { LinePrice } from './LinePrice';
import styles from './Lines.module.css';

/** What was ordered, at which price and why, and how much of it has left. */
export function Lines({ order }: { order: OrderPage }) {
  const m = useMessages(words);
  const f = useFormats();
  const currency = order.amount?.currency;
  const priced = currency !== undefined;
  const unit = priced ? `, ${f.sign(currency)}` : '';
  return (
    <div className={styles.place}>
      <table className={`table ${styles.lines}`}>
        <thead>
          <tr>
            <th>{m.line.article}</th>
            <th>{m.line.name}</th>
            <th className="number">{m.line.quantity}</th>
            {priced && <th className="number">{m.line.price + unit}</th>}
            {priced && <th className="number">{m.line.amount + unit}</th>}
            <th className="number">{m.line.progress}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <Line key={line.id} line={line} order={order} priced={priced} />
          ))}
        </tbody>
        {priced && (
          <tfoot>
            <tr>
              <td colSpan={4}>
                {m.lineCount(order.lines.length)}, {m.fact.withVat}
              </td>
              <td className="number">{f.amount(order.amount)}</td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
}

function Line({ line, order, priced }: { line: OrderLine; order: OrderPage; priced: boolean }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <tr>
      <td className={styles.article}>{line.article}</td>
      <td className={styles.name}>
        {line.name} {line.backOrdered && <Tag tone="warn">{m.line.backOrdered}</Tag>}
        {line.comment && <span className={styles.comment}>{line.comment}</span>}
      </td>
      <td className={`number ${styles.quantity}`}>{f.quantity(line.quantity, line.unit)}</td>
      {priced && (
        <td className={`number ${styles.price}`}>
          <LinePrice line={line} placedAt={order.placedAt} />
        </td>
      )}
      {priced && (
        <td className={`number ${styles.amount}`}>
          {f.amount(line.amount)}
          <span className={styles.inCard}>&nbsp;{line.amount && f.sign(line.amount.currency)}</span>
        </td>
      )}
      <td className={`number quiet ${styles.progress}`}>
        <span className={styles.inCard}>{m.line.progress}: </span>
        <Progress line={line} />
      </td>
    </tr>
  );
}

function Progress({ line }: { line: OrderLine }) {
  const m = useMessages(words);
  const f = useFormats();
  const shipped = Number(line.shippedQuantity);
  if (shipped === 0) return m.line.notYet;
  if (shipped >= Number(line.quantity)) return <span className={styles.all}>{m.line.shippedAll}</span>;
  return m.line.shipped(f.quantity(line.shippedQuantity), f.quantity(line.quantity));
}
