import { Link } from '@tanstack/react-router';
import type { Ref } from 'react';
import { type Basket, QuantityField } from '@/features/ordering/public';
import { lineAmount, WhyPrice } from '@/features/pricing/public';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { StockText } from '../StockText';
import { words } from '../words';
import styles from './OfferTable.module.css';
import type { Row } from './rows';

interface OfferRowProps {
  readonly row: Row;
  readonly index: number;
  readonly marked: boolean;
  readonly basket: Basket;
  readonly mayOrder: boolean;
  readonly measure: Ref<HTMLTableRowElement>;
  readonly onStep: (by: 1 | -1) => boolean;
}

export function OfferRow({ row, index, marked, basket, mayOrder, measure, onStep }: OfferRowProps) {
  const m = useMessages(words);
  const f = useFormats();
  const { offer, variant, first } = row;
  const goods = variant ?? offer;
  const price = goods.price;
  const quantity = variant === undefined ? undefined : basket.quantityOf(variant.variantId);
  const absent = offer.priceState === 'NO_CONTRACT' ? m.noContract : m.onRequest;
  return (
    <tr ref={measure} data-index={index} data-first={first} aria-selected={marked} className={styles.row}>
      <td className={styles.article}>{goods.article}</td>
      <td className={styles.name}>
        <Link to="/catalogue/$productId" params={{ productId: offer.productId }} title={variant?.name ?? offer.name}>
          {first || <span className={`sr-only ${styles.same}`}>{offer.name}, </span>}
          {first ? offer.name : <span className={styles.ditto}>…</span>}
          {variant?.label && (
            <span className={first ? styles.label : undefined}>
              {first ? ', ' : ' '}
              {variant.label}
            </span>
          )}
        </Link>
      </td>
      <td className={styles.stock}>
        <StockText stock={goods.stock} />
      </td>
      <td className={`quiet ${styles.lead}`}>{lead(offer.leadTimeDays, m)}</td>
      <td className={`number ${styles.price}`}>
        {price ? (
          <>
            {variant === undefined && offer.priceFrom ? m.from(f.amount(price)) : f.amount(price)}
            {variant !== undefined && (
              <WhyPrice
                contractId={basket.contractId}
                variantId={variant.variantId}
                quantity={quantity ?? variant.minQuantity}
                unit={variant.unit}
                of={variant.name}
              />
            )}
          </>
        ) : (
          <span className="quiet">{absent}</span>
        )}
      </td>
      <td className={`number quiet ${styles.pack}`}>{f.quantity(goods.packMultiple)}</td>
      {mayOrder && (
        <td className={`number ${styles.quantity}`}>
          {variant === undefined ? (
            <Link to="/catalogue/$productId" params={{ productId: offer.productId }} className="link">
              {m.variants(offer.variantCount)}
            </Link>
          ) : (
            price && (
              <QuantityField
                variant={variant}
                quantity={quantity}
                onChange={(next) => basket.set(variant, next)}
                onStep={onStep}
              />
            )
          )}
        </td>
      )}
      {mayOrder && (
        <td className={`number ${styles.amount}`}>
          {price && quantity !== undefined && f.amount(lineAmount(price.amount, quantity))}
        </td>
      )}
    </tr>
  );
}

function lead(days: number | null | undefined, m: (typeof words)['ru']): string {
  if (days == null) return '';
  return days === 0 ? m.today : m.days(days);
}
