import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { orderFor, useToday } from '@/features/access/public';
import { choiceOf, customerWords, inForce } from '@/features/organisations/public';
import type { Contract, Organisation } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import styles from './clients.module.css';
import { words } from './words';

/** Begins to order for the client; which contract is asked only where there are several. */
export function PlaceOrder({ client }: { client: Organisation }) {
  const m = useMessages(words);
  const navigate = useNavigate();
  const [choosing, setChoosing] = useState(false);
  const contracts = inForce(client.contracts, useToday());
  const [only] = contracts;
  const begin = (contract: Contract): void => {
    orderFor(choiceOf(client, contract));
    void navigate({ to: '/catalogue' });
  };
  const press = (): void => {
    if (contracts.length === 1 && only !== undefined) begin(only);
    else setChoosing(true);
  };
  const possible = contracts.length > 0 && client.status === 'ACTIVE';
  return (
    <>
      <Button variant="filled" onClick={press} disabled={!possible} title={possible ? undefined : m.noContract}>
        {m.place}
      </Button>
      <Dialog title={m.placeFor} open={choosing} onClose={() => setChoosing(false)} width={440}>
        <div className={styles.choices}>
          {contracts.map((contract) => (
            <button key={contract.id} type="button" onClick={() => begin(contract)}>
              <span className="strong">{contract.legalEntityName}</span>
              <span className="soft">
                <ContractLine contract={contract} />
              </span>
            </button>
          ))}
        </div>
      </Dialog>
    </>
  );
}

/** A contract in one line. */
export function ContractLine({ contract }: { contract: Contract }) {
  const m = useMessages(customerWords);
  const terms = contract.paymentTerms === 'PREPAYMENT' ? m.prepayment : m.deferral(contract.deferralDays);
  const discount =
    Number(contract.discountPercent) > 0 ? ` · ${m.discountOf(String(Number(contract.discountPercent)))}` : '';
  return `${m.contract} ${contract.number} · ${contract.currency} · ${terms}${discount}`;
}
