import type { OrderPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import styles from './page.module.css';
import { words } from './words';

/** What has left the warehouse and what has been paid, as the books of the seller tell it. */
export function Supplies({ order }: { order: OrderPage }) {
  const m = useMessages(words);
  const shipments = order.shipments.map((one) => ({ number: one.number, on: one.shippedOn, amount: one.amount }));
  const payments = order.payments.map((one) => ({ number: one.number, on: one.paidOn, amount: one.amount }));
  return (
    <div className="stack">
      <Papers title={m.supply.shipments} none={m.supply.noShipments} papers={shipments} />
      {order.amount && <Papers title={m.supply.payments} none={m.supply.noPayments} papers={payments} />}
    </div>
  );
}

interface Paper {
  readonly number: string;
  readonly on: string;
  readonly amount?: OrderPage['amount'];
}

function Papers({ title, none, papers }: { title: string; none: string; papers: readonly Paper[] }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <section>
      <h2 className={styles.part}>{title}</h2>
      {papers.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th>{m.supply.number}</th>
              <th>{m.supply.date}</th>
              <th className="number">{m.supply.amount}</th>
            </tr>
          </thead>
          <tbody>
            {papers.map((paper) => (
              <tr key={`${paper.number} ${paper.on}`}>
                <td>{paper.number}</td>
                <td>{f.date(paper.on)}</td>
                <td className="number">{f.money(paper.amount)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
