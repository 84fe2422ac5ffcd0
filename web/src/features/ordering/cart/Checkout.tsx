import { Button, Textarea, TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useContract, useToday } from '@/features/access/public';
import { AddressDialog } from '@/features/organisations/public';
import type { Cart } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { useCommand } from '@/sync/commands';
import styles from './Checkout.module.css';
import { type CartTerms, editCart } from './commands';
import { words } from './words';

interface CheckoutProps {
  readonly cart: Cart;
  readonly busy: boolean;
  readonly held: boolean;
  readonly mayOrder: boolean;
  readonly onPlace: () => void;
  readonly children?: ReactNode;
}

const other = 'new';

/** From whom, where to, when, how: all known already, each can be changed in place. */
export function Checkout({ cart, busy, held, mayOrder, onPlace, children }: CheckoutProps) {
  const m = useMessages(words);
  const f = useFormats();
  const contract = useContract();
  const today = useToday();
  const { run } = useCommand(editCart);
  const [adding, setAdding] = useState(false);
  const edit = (terms: CartTerms): void => void run({ contractId: cart.contractId, terms });
  const wrong = cart.lines.filter((line) => line.problems.length > 0).length;
  const addresses = cart.addresses.filter((one) => !one.archived);
  return (
    <aside className={`card ${styles.checkout}`}>
      <Choice name={m.from}>
        <span className="strong">{cart.legalEntityName}</span>
        <span className="quiet">{m.contract(cart.contractNumber)}</span>
      </Choice>
      <Choice name={m.to}>
        <select
          aria-label={m.to}
          value={cart.deliveryAddressId ?? ''}
          onChange={(event) => {
            if (event.currentTarget.value === other) setAdding(true);
            else edit({ deliveryAddressId: event.currentTarget.value || null });
          }}
        >
          <option value="">{m.pickup}</option>
          {addresses.map((address) => (
            <option key={address.id} value={address.id}>
              {address.label}
            </option>
          ))}
          <option value={other}>{m.otherAddress}</option>
        </select>
        <span className="quiet">{addresses.find((one) => one.id === cart.deliveryAddressId)?.address}</span>
      </Choice>
      <Choice name={m.when}>
        <input
          type="date"
          aria-label={m.wished}
          min={today}
          value={cart.wishedOn ?? ''}
          onChange={(event) => edit({ wishedOn: event.currentTarget.value || null })}
        />
        {!cart.wishedOn && <span className="quiet">{m.earliest}</span>}
      </Choice>
      <Choice name={m.how}>
        <span>{contract?.paymentTerms === 'DEFERRAL' ? m.deferral(contract.deferralDays) : m.prepayment}</span>
      </Choice>
      <Kept value={cart.purchaseOrderNumber} onSettle={(purchaseOrderNumber) => edit({ purchaseOrderNumber })}>
        {(field) => <TextInput label={m.purchaseOrder} maxLength={60} {...field} />}
      </Kept>
      <Kept value={cart.comment} onSettle={(comment) => edit({ comment })}>
        {(field) => <Textarea label={m.orderComment} rows={2} maxLength={2000} {...field} />}
      </Kept>
      <dl className={styles.total}>
        <dt>{m.total}</dt>
        <dd>{f.money(cart.total)}</dd>
        {cart.vat && (
          <>
            <dt className="small quiet">{m.vat}</dt>
            <dd className="small quiet">{f.money(cart.vat)}</dd>
          </>
        )}
      </dl>
      {wrong > 0 && <p className={styles.mend}>{m.mend(wrong)}</p>}
      {!mayOrder && <p className="quiet">{m.mayNot}</p>}
      <Button variant="filled" fullWidth loading={busy && !held} disabled={held || !mayOrder} onClick={onPlace}>
        {m.place}
      </Button>
      {children}
      <AddressDialog
        open={adding}
        organisationId={cart.organisationId}
        onClose={() => setAdding(false)}
        onSaved={({ id }) => edit({ deliveryAddressId: id })}
      />
    </aside>
  );
}

function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span className="quiet">{name}</span>
      <div>{children}</div>
    </div>
  );
}

interface Field {
  readonly value: string;
  readonly onChange: (event: { currentTarget: { value: string } }) => void;
  readonly onBlur: () => void;
}

interface KeptProps {
  readonly value: string;
  readonly onSettle: (value: string) => void;
  readonly children: (field: Field) => ReactNode;
}

const settleMs = 700;

/** A text of the cart: what is typed stays as typed and is kept on the server after a moment of rest. */
function Kept({ value, onSettle, children }: KeptProps) {
  const [typed, setTyped] = useState<string>();
  useEffect(() => {
    if (typed === undefined || typed === value) return;
    const timer = setTimeout(() => onSettle(typed), settleMs);
    return () => clearTimeout(timer);
  });
  return children({
    value: typed ?? value,
    onChange: (event) => setTyped(event.currentTarget.value),
    onBlur: () => {
      if (typed !== undefined && typed !== value) onSettle(typed);
    },
  });
}
