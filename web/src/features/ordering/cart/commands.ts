import type { Cart, Decimal, Id, LocalDate, Money, OrderPage, Stock } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { cart } from './collections';
import { words } from './words';

/** The little that a cart line needs to be drawn before the server has seen it; offers and cart lines both have it. */
export interface Orderable {
  readonly variantId: Id;
  readonly productId?: Id | null;
  readonly article?: string | null;
  readonly name: string;
  readonly unit: string;
  readonly packMultiple: Decimal;
  readonly minQuantity: Decimal;
  readonly price?: Money | null;
  readonly stock?: Stock | null;
  readonly pictureUrl?: string | null;
}

export interface CartChange {
  readonly mode: 'SET' | 'ADD';
  readonly lines: readonly { readonly variant: Orderable; readonly quantity: Decimal; readonly comment?: string }[];
}

const lane = (contractId: Id): string => `cart ${contractId}`;
export const cartLane = lane;

/** Sets or adds quantities; the quantity "0" takes a line out. Of several values of one line only the last is sent. */
export const changeCartLines = command<CartChange & { readonly contractId: Id }, Cart>(
  ({ contractId, mode, lines }) => {
    const only = lines.length === 1 ? lines[0] : undefined;
    return {
      method: 'PUT',
      path: `/carts/${contractId}/lines`,
      body: {
        mode,
        lines: lines.map(({ variant, quantity, comment }) => ({
          variantId: variant.variantId,
          quantity,
          ...(comment === undefined ? {} : { comment }),
        })),
      },
      label: only === undefined ? say(words).changingLines(lines.length) : say(words).changingLine(only.variant.name),
      lane: lane(contractId),
      ...(mode === 'SET' && only !== undefined && only.comment === undefined
        ? { replaces: `${lane(contractId)} ${only.variant.variantId}` }
        : {}),
      becomes: cart(contractId).queryKey,
      touches: [],
      about: { mode, lines } satisfies CartChange,
    };
  },
);

export interface CartTerms {
  readonly comment?: string;
  readonly purchaseOrderNumber?: string;
  readonly wishedOn?: LocalDate | null;
  readonly deliveryAddressId?: Id | null;
}

export const editCart = command<{ readonly contractId: Id; readonly terms: CartTerms }, Cart>(
  ({ contractId, terms }) => ({
    method: 'PATCH',
    path: `/carts/${contractId}`,
    body: terms,
    label: say(words).editingCart,
    lane: lane(contractId),
    replaces: `${lane(contractId)} ${Object.keys(terms).sort().join(' ')}`,
    becomes: cart(contractId).queryKey,
    touches: [],
  }),
);

/** One order however often the button is pressed: while it is on its way, pressing again joins it. */
export const placeOrder = command<{ readonly id: Id; readonly cart: Cart; readonly terms: CartTerms }, OrderPage>(
  ({ id, cart: from, terms }) => ({
    method: 'POST',
    path: '/orders',
    body: {
      id,
      contractId: from.contractId,
      ...terms,
      lines: from.lines.map(({ variantId, quantity, comment, price }) => ({
        variantId,
        quantity,
        comment,
        ...(price == null ? {} : { expectedPrice: price.amount }),
      })),
      fromCart: true,
    },
    label: say(words).placing(from.legalEntityName),
    lane: lane(from.contractId),
    once: `place ${from.contractId}`,
    touches: ['cart.changed', 'order.changed'],
    answeredInPlace: true,
  }),
);
