import type { DeliveryAddress } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { shownPhone } from '@/shared/login';
import { Tag } from '@/shared/ui/states';
import styles from './clients.module.css';
import { words } from './words';

/** Where the client wants their goods. */
export function Addresses({ addresses }: { addresses: readonly DeliveryAddress[] }) {
  const m = useMessages(words);
  if (addresses.length === 0) return <p className="quiet">{m.noAddresses}</p>;
  return (
    <ul className={styles.cards}>
      {addresses.map((one) => (
        <li key={one.id} className="card">
          <p className={styles.title}>
            <span className="strong">{one.label}</span> {one.archived && <Tag>{m.archived}</Tag>}
          </p>
          <p>{one.address}</p>
          <p className="soft">{[one.contactName, shownPhone(one.contactPhone)].filter(Boolean).join(', ')}</p>
          {one.comment && <p className="quiet small">{one.comment}</p>}
        </li>
      ))}
    </ul>
  );
}
