import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Decimal, Id, LocalDate } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { Read, Skeleton } from '@/shared/ui/states';
import { priceExplanation } from './collections';
import styles from './WhyPrice.module.css';
import { words } from './words';

interface WhyPriceProps {
  readonly contractId: Id | undefined;
  readonly variantId: Id;
  readonly quantity: Decimal;
  readonly unit: string;
  /** What the price belongs to, for those who do not see the row. */
  readonly of: string;
}

/** The price in words, contract → list → tier → discount, today or as it was on a date. */
export function WhyPrice(props: WhyPriceProps) {
  const m = useMessages(words);
  const [asked, setAsked] = useState(false);
  return (
    <Popup
      face={<Icon name="info" size={16} />}
      label={`${m.why}: ${props.of}`}
      className={styles.face}
      align="end"
      width={340}
      onOpen={() => setAsked(true)}
    >
      {() => asked && <Explanation {...props} />}
    </Popup>
  );
}

function Explanation({ contractId, variantId, quantity, unit }: WhyPriceProps) {
  const m = useMessages(words);
  const f = useFormats();
  const [date, setDate] = useState<LocalDate>();
  const answer = useQuery(priceExplanation({ contractId, variantId, quantity, date }));
  return (
    <div className={styles.explanation}>
      <Read of={answer} skeleton={<Skeleton lines={3} height={24} />}>
        {({ price, steps }) => (
          <>
            <h2>{price ? m.whyFor(f.money(price)) : m.none}</h2>
            <dl className={styles.steps}>
              {steps.map((step, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the steps are a sequence and have no other identity
                <div key={at} className={styles.step}>
                  <dt>{step.text}</dt>
                  <dd>{step.value}</dd>
                </div>
              ))}
              {price && (
                <div className={styles.total}>
                  <dt>{m.per(unit)}</dt>
                  <dd>{f.money(price)}</dd>
                </div>
              )}
            </dl>
          </>
        )}
      </Read>
      <div className={styles.asked}>
        <span>{m.forQuantity(f.quantity(quantity, unit))}</span>
        <label>
          {m.onDate}{' '}
          <input
            type="date"
            value={date ?? answer.data?.date ?? ''}
            onChange={(event) => setDate(event.currentTarget.value || undefined)}
          />
        </label>
      </div>
    </div>
  );
}
