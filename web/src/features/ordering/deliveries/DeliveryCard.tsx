import { Button, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OrderPage, OrderRow } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Tag } from '@/shared/ui/states';
import { useDraft } from '@/sync/drafts';
import { order as orderRead, stages } from '../order/collections';
import { useMoves } from '../order/move/moves';
import { type NextStage, steps } from '../order/rules';
import { StageTag } from '../order/StageTag';
import styles from './deliveries.module.css';
import { dialled, dueOn, mapAddress } from './rules';
import { words } from './words';

/** Where to, to whom, what; the way there, the call, the mark that it has arrived. */
export function DeliveryCard({ order }: { order: OrderRow }) {
  const known = useQuery(stages(null)).data;
  const { data: page } = useQuery(orderRead(order.id));
  const { onward } = steps(order, known);
  return (
    <article className={styles.card}>
      <Heading order={order} />
      {page && <Where page={page} />}
      {page && <What page={page} />}
      {onward && <Arrive order={order} to={onward} />}
    </article>
  );
}

function Heading({ order }: { order: OrderRow }) {
  const m = useMessages(words);
  const f = useFormats();
  const day = dueOn(order);
  const closed = order.stage.phase === 'COMPLETED' || order.stage.phase === 'CANCELLED';
  return (
    <header className={styles.head}>
      <h3>{order.organisationName}</h3>
      {closed ? (
        <StageTag stage={order.stage} />
      ) : (
        day && <Tag tone={order.late ? 'warn' : 'plain'}>{m.by(f.date(day))}</Tag>
      )}
      <Link to="/orders/$id" params={{ id: order.id }} className="soft">
        {order.number}
      </Link>
    </header>
  );
}

function Where({ page: { address } }: { page: OrderPage }) {
  const m = useMessages(words);
  if (!address) return <p className="strong">{m.pickUp}</p>;
  return (
    <>
      <p>
        <span className="strong">{address.label}</span>
        <br />
        {address.address}
        <br />
        <span className="soft">{address.contactName}</span>
      </p>
      <div className={styles.links}>
        <a className={styles.act} href={mapAddress(address.address)} aria-label={m.onMap(address.address)}>
          <Icon name="branch" /> {m.map}
        </a>
        {address.contactPhone && (
          <a className={styles.act} href={dialled(address.contactPhone)} aria-label={m.callTo(address.contactName)}>
            <Icon name="phone" /> {m.call}
          </a>
        )}
      </div>
    </>
  );
}

function What({ page }: { page: OrderPage }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <>
      {page.comment && <p className={styles.note}>{page.comment}</p>}
      <details className={styles.lines}>
        <summary>
          {m.lines(page.lines.length)} <Icon name="down" size={16} />
        </summary>
        <ul>
          {page.lines.map((line) => (
            <li key={line.id}>
              <span>{line.name}</span>
              <span className="nowrap strong">{f.quantity(line.quantity, line.unit)}</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

/** Two taps, because it cannot be taken back: the second confirms and takes a word if there is one. */
function Arrive({ order, to }: { order: OrderRow; to: NextStage }) {
  const m = useMessages(words);
  const { send } = useMoves();
  const [asking, setAsking] = useState(false);
  const [comment, setComment, clear] = useDraft(`delivery ${order.id}`, '');
  const missing = to.commentRequired && comment.trim() === '';
  if (!asking) {
    return (
      <Button variant="filled" size="md" fullWidth onClick={() => setAsking(true)}>
        {to.name}
      </Button>
    );
  }
  const confirm = (): void => {
    if (missing) return;
    setAsking(false);
    clear();
    send([order], to, comment.trim());
  };
  return (
    <div className="stack">
      <Textarea
        label={to.commentRequired ? m.commentNeeded : m.comment}
        rows={2}
        maxLength={1000}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <Button variant="filled" size="md" fullWidth disabled={missing} onClick={confirm}>
        {m.confirm(to.name)}
      </Button>
      <Button fullWidth onClick={() => setAsking(false)}>
        {m.back}
      </Button>
    </div>
  );
}
