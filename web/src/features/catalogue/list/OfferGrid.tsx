import { Link } from '@tanstack/react-router';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState } from 'react';
import { useMayOrder } from '@/features/access/public';
import { type Basket, QuantityField, useBasket } from '@/features/ordering/public';
import { WhyPrice } from '@/features/pricing/public';
import type { Offer } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Picture } from '../Picture';
import { StockText } from '../StockText';
import { words } from '../words';
import styles from './OfferGrid.module.css';

const leastWidth = 210;
const gap = 12;

/** The same list with pictures, for those who choose by eye. */
export function OfferGrid({ offers, onEnd }: { offers: readonly Offer[]; onEnd: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  const basket = useBasket();
  const mayOrder = useMayOrder();
  const [{ width, margin }, setPlace] = useState({ width: 0, margin: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const watch = new ResizeObserver(() => setPlace({ width: element.clientWidth, margin: element.offsetTop }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const columns = Math.max(width < 500 ? 2 : 1, Math.floor((width + gap) / (leastWidth + gap)));
  const lines = Math.ceil(offers.length / columns);
  const virtual = useWindowVirtualizer({
    count: width === 0 ? 0 : lines,
    estimateSize: () => width / columns + 140,
    overscan: 3,
    gap,
    scrollMargin: margin,
    onChange: (instance) => {
      const last = instance.getVirtualItems().at(-1);
      if (last !== undefined && last.index >= lines - 4) onEnd();
    },
  });
  return (
    <div ref={box} className={styles.grid} style={{ height: virtual.getTotalSize() }}>
      {virtual.getVirtualItems().map(({ index, key, start }) => (
        <div
          key={key}
          ref={virtual.measureElement}
          data-index={index}
          className={styles.line}
          style={{
            gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))`,
            transform: `translateY(${start - margin}px)`,
          }}
        >
          {offers.slice(index * columns, (index + 1) * columns).map((offer) => (
            <Card key={offer.productId} offer={offer} basket={basket} mayOrder={mayOrder} />
          ))}
        </div>
      ))}
    </div>
  );
}

function Card({ offer, basket, mayOrder }: { offer: Offer; basket: Basket; mayOrder: boolean }) {
  const m = useMessages(words);
  const f = useFormats();
  const only = offer.variantCount === 1 ? offer.variants[0] : undefined;
  const price = only?.price ?? offer.price;
  return (
    <article className={styles.card}>
      <Link to="/catalogue/$productId" params={{ productId: offer.productId }} className={styles.face}>
        <Picture url={offer.pictureUrl} size={220} />
        <span className={styles.name}>{offer.name}</span>
      </Link>
      <span className="quiet small">{offer.article}</span>
      <span className={`small ${styles.stock}`}>
        <StockText stock={offer.stock} />
      </span>
      <div className={styles.foot}>
        <span className={styles.price}>
          {price ? (
            offer.priceFrom ? (
              m.from(f.money(price))
            ) : (
              f.money(price)
            )
          ) : (
            <span className="quiet">{m.onRequest}</span>
          )}
          {only && price && (
            <WhyPrice
              contractId={basket.contractId}
              variantId={only.variantId}
              quantity={basket.quantityOf(only.variantId) ?? only.minQuantity}
              unit={only.unit}
              of={only.name}
            />
          )}
        </span>
        {mayOrder && only && price && (
          <QuantityField
            variant={only}
            quantity={basket.quantityOf(only.variantId)}
            onChange={(next) => basket.set(only, next)}
          />
        )}
        {only === undefined && (
          <Link to="/catalogue/$productId" params={{ productId: offer.productId }} className="link small">
            {m.variants(offer.variantCount)}
          </Link>
        )}
      </div>
    </article>
  );
}
