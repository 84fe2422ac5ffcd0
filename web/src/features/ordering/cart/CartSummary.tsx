import { Link } from '@tanstack/react-router';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import styles from './CartSummary.module.css';
import { useBasket } from './useCart';
import { words } from './words';

/** The cart in the top bar: how much is in it and what it costs. */
export function CartSummary() {
  const m = useMessages(words);
  const f = useFormats();
  const { cart } = useBasket();
  const count = cart?.lines.length ?? 0;
  return (
    <Link to="/cart" className={styles.summary} aria-label={`${m.title}: ${m.inCart(count)}`}>
      <Icon name="cart" size={20} />
      {count > 0 && (
        <span>
          {f.number(count)}
          <span className={styles.total}> · {f.money(cart?.total)}</span>
        </span>
      )}
    </Link>
  );
}
