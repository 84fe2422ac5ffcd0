import { Link } from '@tanstack/react-router';
import { useMayOrder, useSession } from '@/features/access/public';
import type { Basket } from '@/features/ordering/public';
import { StockText } from '../StockText';
import { RowPrice, RowQuantity } from './OfferCells';
import styles from './OfferTable.module.css';
import type { Row } from './rows';

/** A line of the catalogue on the phone: name, stock, price, and a field that a thumb hits. */
export function OfferCard({ row, basket }: { row: Row; basket: Basket }) {
  const { offer, variant } = row;
  const mayOrder = useMayOrder();
  const { cabinet } = useSession();
  const priced = offer.priceState !== 'NO_CONTRACT' || cabinet === 'CUSTOMER' || cabinet === 'INDIVIDUAL';
  const goods = variant ?? offer;
  return (
    <div className={styles.card}>
      <Link to="/catalogue/$productId" params={{ productId: offer.productId }} className={styles.name}>
        {variant?.name ?? offer.name}
      </Link>
      <span className={styles.about}>
        <span className="quiet">{goods.article}</span>
        <StockText stock={goods.stock} />
      </span>
      {priced && (
        <span className={styles.price}>
          <RowPrice row={row} basket={basket} signed />
        </span>
      )}
      {mayOrder && (
        <span className={styles.quantity}>
          <RowQuantity row={row} basket={basket} />
        </span>
      )}
    </div>
  );
}
