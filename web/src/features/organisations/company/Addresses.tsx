import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMayOrder } from '@/features/access/public';
import type { DeliveryAddress, Id } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { shownPhone } from '@/shared/login';
import { Empty } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { AddressDialog } from '../addresses/AddressDialog';
import { changeDeliveryAddress } from '../addresses/commands';
import { words } from '../words';
import styles from './CompanyPage.module.css';

export function Addresses({
  organisationId,
  addresses,
}: {
  organisationId: Id;
  addresses: readonly DeliveryAddress[];
}) {
  const m = useMessages(words);
  const mayEdit = useMayOrder();
  const [edited, setEdited] = useState<DeliveryAddress | 'new'>();
  const { run } = useCommand(changeDeliveryAddress);
  const shown = addresses.filter((one) => !one.archived);
  const remove = async (one: DeliveryAddress): Promise<void> => {
    const archived = await run({ address: one, change: { archived: true } });
    if (archived === undefined) return;
    const undo = (): void => void run({ address: archived, change: { archived: false } });
    toast(say(words).removed(one.label), { label: say(words).undo, run: undo });
  };
  return (
    <section>
      <div className={styles.head}>
        <h2>{m.addresses}</h2>
        {mayEdit && <Button onClick={() => setEdited('new')}>{m.addAddress}</Button>}
      </div>
      {shown.length === 0 && <Empty title={m.noAddresses} hint={m.noAddressesHint} />}
      <div className={styles.cards}>
        {shown.map((one) => (
          <article key={one.id} className={`card ${styles.card}`}>
            <p className="strong">{one.label}</p>
            <p>{one.address}</p>
            <p className="quiet">
              {[one.contactName, shownPhone(one.contactPhone)].filter((part) => part !== '').join(', ')}
            </p>
            {one.comment && <p className="quiet">{one.comment}</p>}
            {mayEdit && (
              <div className={styles.actions}>
                <button type="button" className="link" onClick={() => setEdited(one)}>
                  {m.edit}
                </button>
                <button type="button" className="link" onClick={() => void remove(one)}>
                  {m.remove}
                </button>
              </div>
            )}
          </article>
        ))}
      </div>
      <AddressDialog
        open={edited !== undefined}
        organisationId={organisationId}
        address={edited === 'new' ? undefined : edited}
        onClose={() => setEdited(undefined)}
      />
    </section>
  );
}
