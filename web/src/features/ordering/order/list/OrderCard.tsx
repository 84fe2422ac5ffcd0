import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { InPlaceOf } from '@/features/organisations/public';
import type { OrderRow } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Due } from '../Due';
import { Questions, StageState } from '../StageTag';
import { useSide } from '../side';
import { words } from '../words';
import styles from './OrderCard.module.css';

interface OrderCardProps {
  readonly order: OrderRow;
  /** Where the page says whose order it is, the number comes first. */
  readonly known?: boolean;
  readonly children?: ReactNode;
}

/** An order on a phone: tap to open, one action underneath where there is one. */
export function OrderCard({ order, known = false, children }: OrderCardProps) {
  const m = useMessages(words);
  const f = useFormats();
  const named = useSide() === 'SELLER' && !known;
  return (
    <>
      <Link to="/orders/$id" params={{ id: order.id }} className={styles.card}>
        <span className={styles.name}>{named ? order.organisationName : order.number}</span>
        <span className={styles.sum}>{f.money(order.amount)}</span>
        <span className={styles.small}>
          {named ? order.number : f.dateTime(order.placedAt)} · {m.lineCount(order.lineCount)}
        </span>
        <span className={styles.states}>
          <StageState order={order} />
          <InPlaceOf name={order.inPlaceOf} />
          <Questions count={order.unansweredQuestions} />
          <Due order={order} />
        </span>
      </Link>
      {children}
    </>
  );
}
