import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Money, Overview } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import styles from './overview.module.css';
import { words } from './words';

interface Figure {
  readonly key: string;
  readonly name: ReactNode;
  readonly clients?: ReactNode;
  readonly orders: number;
  readonly amount: Money;
  readonly open: ReactNode;
  readonly late: ReactNode;
}

export function BranchFigures({ of }: { of: Overview['byBranch'] }) {
  const m = useMessages(words);
  const f = useFormats();
  const figures = of.map(({ branchId, name, orders, amount, open, late }) => ({
    key: branchId,
    name: (
      <Link to="/orders" search={{ branchId }} className="strong">
        {name}
      </Link>
    ),
    orders,
    amount,
    open: f.number(open),
    late: late > 0 && (
      <Link to="/orders" search={{ branchId, late: 'true', sort: 'stageSince' }} className={styles.late}>
        {f.number(late)}
      </Link>
    ),
  }));
  return (
    <section>
      <h2 className={styles.title}>{m.byBranch}</h2>
      <Figures of={m.branch} figures={figures} />
    </section>
  );
}

export function ManagerFigures({ of, title = true }: { of: Overview['byManager']; title?: boolean }) {
  const m = useMessages(words);
  const f = useFormats();
  const figures = of.map(({ personId, name, clients, orders, amount, open, late }) => {
    const managerId = personId ?? undefined;
    return {
      key: managerId ?? 'nobody',
      name: managerId ? (
        <Link to="/orders" search={{ managerId }} className="strong">
          {name}
        </Link>
      ) : (
        <span className="quiet">{m.nobody}</span>
      ),
      clients: managerId ? (
        <Link to="/clients" search={{ managerId }}>
          {f.number(clients)}
        </Link>
      ) : (
        f.number(clients)
      ),
      orders,
      amount,
      open: f.number(open),
      late:
        late > 0 &&
        (managerId ? (
          <Link to="/orders" search={{ managerId, late: 'true', sort: 'stageSince' }} className={styles.late}>
            {f.number(late)}
          </Link>
        ) : (
          f.number(late)
        )),
    };
  });
  return (
    <section>
      {title && <h2 className={styles.title}>{m.byManager}</h2>}
      <Figures of={m.manager} figures={figures} clients />
    </section>
  );
}

interface FiguresProps {
  readonly of: string;
  readonly figures: readonly Figure[];
  readonly clients?: boolean;
}

/** Who, how much, what is open and what is late; cards on the phone. */
function Figures({ of, figures, clients = false }: FiguresProps) {
  const m = useMessages(words);
  const f = useFormats();
  const currency = figures[0]?.amount.currency ?? 'RUB';
  return (
    <table className={`table ${styles.figures}`}>
      <thead>
        <tr>
          <th>{of}</th>
          {clients && <th className="number">{m.clients}</th>}
          <th className="number">{m.orders}</th>
          <th className="number">{`${m.amount}, ${f.sign(currency)}`}</th>
          <th className="number">{m.open}</th>
          <th className="number">{m.late}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.key}>
            <td className={styles.who}>{figure.name}</td>
            {clients && (
              <td className="number" data-label={m.clients}>
                {figure.clients}
              </td>
            )}
            <td className="number" data-label={m.orders}>
              {f.number(figure.orders)}
            </td>
            <td className={`number ${styles.sum}`} data-label={m.amount}>
              {f.amount(figure.amount)}
            </td>
            <td className="number" data-label={m.open}>
              {figure.open}
            </td>
            <td className="number" data-label={m.late}>
              {figure.late}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
