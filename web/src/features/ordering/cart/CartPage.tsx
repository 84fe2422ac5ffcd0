import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { chooseContract, useContract, useMayOrder, useSession } from '@/features/access/public';
import type { Cart } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Empty, ErrorSummary, PageHead, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useOutbox } from '@/sync/Sync';
import { CartLines } from './CartLines';
import styles from './CartPage.module.css';
import { Checkout } from './Checkout';
import { carts } from './collections';
import { changeCartLines, placeOrder } from './commands';
import { useCart } from './useCart';
import { words } from './words';

/** Lines on the left, the four choices on the right, one button. */
export function CartPage() {
  const m = useMessages(words);
  const contractId = useContract()?.id;
  const { read, cart } = useCart(contractId);
  if (!useMayOrder()) {
    return (
      <>
        <PageHead title={m.title} />
        <Empty title={m.notYours} hint={m.notYoursHint} />
      </>
    );
  }
  return (
    <>
      <PageHead title={m.title} />
      <OtherCarts contractId={contractId} />
      <Read of={read}>
        {(known) => ((cart ?? known).lines.length === 0 ? <EmptyCart /> : <Filled cart={cart ?? known} />)}
      </Read>
    </>
  );
}

function EmptyCart() {
  const m = useMessages(words);
  return (
    <Empty title={m.empty} hint={m.emptyHint}>
      <Link to="/catalogue" className="link">
        {m.toCatalogue}
      </Link>
      <Link to="/quick-order" className="link">
        {m.toQuick}
      </Link>
    </Empty>
  );
}

function Filled({ cart }: { cart: Cart }) {
  const m = useMessages(words);
  const navigate = useNavigate();
  const mayOrder = useMayOrder();
  const [orderId, setOrderId] = useState(newId);
  const change = useCommand(changeCartLines);
  const place = useCommand(placeOrder);
  const held = useOutbox().some((entry) => entry.once === `place ${cart.contractId}` && entry.attempts > 0);
  const submit = async (): Promise<void> => {
    const order = await place.run({ id: orderId, cart, terms: termsOf(cart) });
    if (order === undefined) return;
    setOrderId(newId());
    toast(say(words).placed(order.number));
    await navigate({ to: '/orders/$id', params: { id: order.id } });
  };
  const set = (lines: Parameters<typeof change.run>[0]['lines']): void => {
    place.reset();
    void change.run({ contractId: cart.contractId, mode: 'SET', lines });
  };
  const refusals = place.problem?.errors ?? [];
  return (
    <div className={styles.columns}>
      <div>
        <ErrorSummary problem={place.problem} />
        <CartLines cart={cart} refusals={refusals} onSet={set} />
      </div>
      <Checkout cart={cart} busy={place.running} held={held} mayOrder={mayOrder} onPlace={() => void submit()}>
        {held && <p className="small">{m.waiting}</p>}
      </Checkout>
    </div>
  );
}

const termsOf = ({ comment, purchaseOrderNumber, wishedOn, deliveryAddressId }: Cart) => ({
  comment,
  purchaseOrderNumber,
  wishedOn: wishedOn ?? null,
  deliveryAddressId: deliveryAddressId ?? null,
});

function OtherCarts({ contractId }: { contractId: string | undefined }) {
  const m = useMessages(words);
  const f = useFormats();
  const { contracts } = useSession();
  const others = (useQuery(carts(null)).data ?? []).filter((one) => one.contractId !== contractId && one.lineCount > 0);
  if (others.length === 0) return null;
  return (
    <p className={`small quiet ${styles.others}`}>
      {m.otherCarts}:{' '}
      {others.map((one) => {
        const contract = contracts.find(({ id }) => id === one.contractId);
        return contract === undefined ? null : (
          <button key={one.contractId} type="button" className="link" onClick={() => chooseContract(one.contractId)}>
            {contract.legalEntityName}, {m.otherCart(one.lineCount)}, {f.money(one.total)}
          </button>
        );
      })}
    </p>
  );
}
