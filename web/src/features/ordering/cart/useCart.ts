import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useContract, useMayOrder } from '@/features/access/public';
import type { Cart, Decimal, Id } from '@/shared/http/api';
import { useCommand } from '@/sync/commands';
import { useOutbox, useSync } from '@/sync/Sync';
import { cart } from './collections';
import { type CartChange, cartLane, changeCartLines, type Orderable } from './commands';
import { withPending } from './pending';

/** The cart of one contract with what is still on its way. */
export function useCart(contractId: Id | undefined) {
  const mayOrder = useMayOrder();
  const read = useQuery({ ...cart(contractId ?? ''), enabled: mayOrder && contractId !== undefined });
  const outbox = useOutbox();
  const shown = useMemo(() => {
    if (read.data === undefined || contractId === undefined) return undefined;
    const mine = outbox.filter((entry) => entry.lane === cartLane(contractId) && entry.state === 'waiting');
    const changes = mine.map((entry) => entry.about as CartChange | undefined).filter((change) => change !== undefined);
    return withPending(read.data, changes);
  }, [read.data, outbox, contractId]);
  return { read, cart: shown };
}

export interface Basket {
  /** Undefined where nothing can be ordered: the person has no contract, or no right. */
  readonly contractId: Id | undefined;
  readonly cart: Cart | undefined;
  readonly quantityOf: (variantId: Id) => Decimal | undefined;
  readonly set: (variant: Orderable, quantity: Decimal) => void;
  /** Resolves when the change is safe on this device; the server may still have to hear of it. */
  readonly add: (lines: CartChange['lines']) => Promise<void>;
  readonly takeOut: (variants: readonly Orderable[]) => void;
}

/** The cart of the chosen contract, as lists with quantity fields use it. */
export function useBasket(): Basket {
  const contractId = useContract()?.id;
  const { cart: now } = useCart(contractId);
  const { run } = useCommand(changeCartLines);
  const { outbox } = useSync();
  const quantities = useMemo(() => new Map(now?.lines.map((line) => [line.variantId, line.quantity])), [now]);
  return {
    contractId,
    cart: now,
    quantityOf: useCallback((variantId) => quantities.get(variantId), [quantities]),
    set: useCallback(
      (variant, quantity) => {
        if (contractId !== undefined) void run({ contractId, mode: 'SET', lines: [{ variant, quantity }] });
      },
      [contractId, run],
    ),
    add: useCallback(
      (lines) => {
        if (contractId !== undefined) void run({ contractId, mode: 'ADD', lines });
        return outbox.kept();
      },
      [contractId, run, outbox],
    ),
    takeOut: useCallback(
      (variants) => {
        const lines = variants.map((variant) => ({ variant, quantity: '0' }));
        if (contractId !== undefined) void run({ contractId, mode: 'SET', lines });
      },
      [contractId, run],
    ),
  };
}
