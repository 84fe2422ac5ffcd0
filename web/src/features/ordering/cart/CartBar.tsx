import { Link } from '@tanstack/react-router';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import styles from './CartBar.module.css';
import { useBasket } from './useCart';
import { words } from './words';

/** What is in the cart, under a list that is being filled from; out of sight while the cart is empty. */
export function CartBar() {
  const m = useMessages(words);
  const f = useFormats();
  const { cart } = useBasket();
  if (cart === undefined || cart.lines.length === 0) return null;
  return (
    <aside className={styles.bar} data-floats aria-label={m.title}>
      <span className={styles.count}>{m.inCart(cart.lines.length)}</span>
      <span className={styles.sum}>{f.money(cart.total)}</span>
      <Link to="/cart" className={styles.go}>
        {m.toCheckout}
      </Link>
    </aside>
  );
}
