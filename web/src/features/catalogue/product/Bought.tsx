import { useQuery } from '@tanstack/react-query';
import { useMayOrder } from '@/features/access/public';
import { purchased, useBasket } from '@/features/ordering/public';
import type { OfferPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { words } from '../words';
import styles from './Bought.module.css';

/** What of this was bought before, when and how much, and one press to take the same again. */
export function Bought({ page }: { page: OfferPage }) {
  const m = useMessages(words);
  const f = useFormats();
  const basket = useBasket();
  const mayOrder = useMayOrder();
  const bought = useQuery(purchased(page.productId)).data ?? [];
  const known = bought.flatMap((purchase) => {
    const variant = page.variants.find((one) => one.variantId === purchase.variantId);
    return variant === undefined ? [] : [{ purchase, variant }];
  });
  if (known.length === 0) return null;
  return (
    <section className={styles.bought}>
      {known.slice(0, 4).map(({ purchase, variant }) => (
        <p key={purchase.variantId}>
          <Icon name="repeat" size={16} />
          <span>
            {variant.label && <span className="strong">{variant.label}: </span>}
            {m.boughtBefore(purchase.times)},{' '}
            {m.lastTime(f.date(purchase.lastOrderedAt), f.quantity(purchase.quantity, variant.unit))}
          </span>
          {mayOrder && variant.price && (
            <button
              type="button"
              className="link"
              onClick={() => void basket.add([{ variant, quantity: purchase.quantity }])}
            >
              {m.again2(f.quantity(purchase.quantity, variant.unit))}
            </button>
          )}
        </p>
      ))}
    </section>
  );
}
