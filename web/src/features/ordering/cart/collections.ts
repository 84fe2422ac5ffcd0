import type { Cart, CartSummary, Decimal, Id, Instant } from '@/shared/http/api';
import { queryString } from '@/shared/http/request';
import { collection } from '@/sync/collections';

export const cart = collection<Id, Cart>({
  name: 'cart',
  topics: ['cart.changed', 'catalogue.changed'],
  path: (contractId) => `/carts/${contractId}`,
});

export interface Purchase {
  readonly variantId: Id;
  readonly lastOrderedAt: Instant;
  readonly times: number;
  readonly quantity: Decimal;
  readonly orderId: Id;
  readonly number: string;
}

/** What of a product was ordered before. */
export const purchased = collection<Id, Purchase[]>({
  name: 'purchased',
  topics: ['order.changed'],
  path: (productId) => `/orders/purchased${queryString({ productId })}`,
  freshMs: 60_000,
});

export const carts = collection<null, CartSummary[]>({
  name: 'carts',
  topics: ['cart.changed'],
  path: () => '/carts',
});
