import type { Offer } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { OfferGrid } from '../list/OfferGrid';
import { words } from '../words';
import styles from './Analogues.module.css';

const nothing = (): void => undefined;

export function Analogues({ offers }: { offers: readonly Offer[] }) {
  const m = useMessages(words);
  if (offers.length === 0) return null;
  return (
    <section className={styles.analogues}>
      <h2>{m.analogues}</h2>
      <OfferGrid offers={offers} onEnd={nothing} />
    </section>
  );
}
