import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMayOrder, useSession } from '@/features/access/public';
import { CartBar, repeatOrder } from '@/features/ordering/public';
import type { Board, OrderRow } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Empty, PageHead, Read, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { board } from './collections';
import styles from './HomePage.module.css';
import { words } from './words';

/** The buyer's morning: what waits for them, the last orders to repeat, what is on its way. */
export function HomePage() {
  const session = useSession();
  const read = useQuery(board(null));
  return (
    <>
      <PageHead title={session.organisations[0]?.name ?? session.person.name} />
      <Read of={read}>{(now) => <Content board={now} />}</Read>
      <CartBar />
    </>
  );
}

function Content({ board: { toDo, recent } }: { board: Board }) {
  const m = useMessages(words);
  if (recent.length === 0) {
    return (
      <Empty title={m.empty} hint={m.emptyHint}>
        <Link to="/catalogue" className="link">
          {m.toCatalogue}
        </Link>
      </Empty>
    );
  }
  const going = recent.filter(({ stage }) => stage.phase !== 'COMPLETED' && stage.phase !== 'CANCELLED');
  return (
    <div className={styles.sections}>
      {toDo.length > 0 && (
        <section>
          <h2>{m.needsYou}</h2>
          <ul className={styles.list}>
            {toDo.map(({ kind, order }) => (
              <li key={`${kind} ${order.id}`}>
                <Link to="/orders/$id" params={{ id: order.id }} className={styles.line}>
                  <Icon name={kind === 'LATE' ? 'clock' : 'info'} className={styles.mark} />
                  <span className="strong">{m.toDo[kind]}</span>
                  <span className="soft nowrap">{order.number}</span>
                  <Icon name="right" size={16} className="push" />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Repeats orders={recent.slice(0, 2)} />
      {going.length > 0 && (
        <section>
          <h2>{m.onTheWay}</h2>
          <ul className={styles.list}>
            {going.map((order) => (
              <li key={order.id}>
                <OnTheWay order={order} />
              </li>
            ))}
          </ul>
          <Link to="/orders" className={`link ${styles.all}`}>
            {m.allOrders}
          </Link>
        </section>
      )}
    </div>
  );
}

function OnTheWay({ order }: { order: OrderRow }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <Link to="/orders/$id" params={{ id: order.id }} className={styles.order}>
      <span className={styles.number}>{order.number}</span>
      <span className={styles.stage}>
        <Tag tone={order.late ? 'warn' : 'info'}>{order.stage.name}</Tag>
      </span>
      <span className={`quiet ${styles.promise}`}>
        {order.promisedOn ? m.promised(f.date(order.promisedOn)) : m.since(f.dateTime(order.stageSince))}
      </span>
      <span className={`quiet ${styles.from}`}>{order.legalEntityName}</span>
      <span className={styles.amount}>{f.money(order.amount)}</span>
    </Link>
  );
}

function Repeats({ orders }: { orders: readonly OrderRow[] }) {
  const m = useMessages(words);
  const f = useFormats();
  const navigate = useNavigate();
  const mayOrder = useMayOrder();
  const { run, running } = useCommand(repeatOrder);
  if (!mayOrder) return null;
  const repeat = async (order: OrderRow): Promise<void> => {
    const done = await run(order);
    if (done === undefined) return;
    toast(say(words).repeated(done.added, done.skipped.length));
    await navigate({ to: '/cart' });
  };
  return (
    <section>
      <h2>{m.repeat}</h2>
      <div className={styles.cards}>
        {orders.map((order) => (
          <article key={order.id} className={`card ${styles.card}`}>
            <div>
              <Link to="/orders/$id" params={{ id: order.id }} className="strong">
                {order.number}
              </Link>
              <p className="quiet">
                {f.date(order.placedAt)} · {m.lines(order.lineCount)} ·{' '}
                <span className="nowrap">{f.money(order.amount)}</span>
              </p>
            </div>
            <Button loading={running} onClick={() => void repeat(order)}>
              {m.again}
            </Button>
          </article>
        ))}
      </div>
    </section>
  );
}
