import Big from 'big.js';
import type { Decimal, Money } from '@/shared/http/api';

// The same rules as on the server, kept equal by shared test vectors, so that a basket is right while offline.

const zero = new Big(0);

/** A decimal as a person types it, with a comma or a point; undefined if it is not a number ≥ 0. */
export function parseQuantity(typed: string): Decimal | undefined {
  const plain = typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,9}(\.\d{1,4})?$/.test(plain) ? new Big(plain).toString() : undefined;
}

/** What a line costs: price × quantity, half a kopeck goes up. */
export const lineAmount = (price: Decimal, quantity: Decimal): Decimal =>
  new Big(price).times(quantity).toFixed(2, Big.roundHalfUp);

/** The VAT inside an amount. */
export function vatInside(amount: Decimal, rate: string): Decimal {
  if (!/^\d/.test(rate)) return '0.00';
  return new Big(amount).times(rate).div(new Big(100).plus(rate)).toFixed(2, Big.roundHalfUp);
}

/** The sum of lines in one currency; undefined if there is nothing to sum. */
export function sum(amounts: readonly (Money | null | undefined)[]): Money | undefined {
  const known = amounts.filter((one) => one != null);
  const first = known[0];
  if (first === undefined) return undefined;
  return { amount: known.reduce((total, one) => total.plus(one.amount), zero).toFixed(2), currency: first.currency };
}

/** The price of the highest tier that the quantity reaches. */
export function tierPrice(tiers: readonly { from: Decimal; price: Decimal }[], quantity: Decimal): Decimal | null {
  const reached = tiers.filter((tier) => new Big(tier.from).lte(quantity));
  const best = reached.reduce<(typeof reached)[number] | undefined>(
    (top, tier) => (top === undefined || new Big(tier.from).gt(top.from) ? tier : top),
    undefined,
  );
  return best?.price ?? null;
}

export interface Packing {
  readonly packMultiple: Decimal;
  readonly minQuantity: Decimal;
}

export const isMultiple = ({ packMultiple }: Packing, quantity: Decimal): boolean =>
  new Big(packMultiple).lte(0) || new Big(quantity).mod(packMultiple).eq(0);

export const reachesMinimum = ({ minQuantity }: Packing, quantity: Decimal): boolean =>
  zero.eq(quantity) || new Big(quantity).gte(minQuantity);

/** The least quantity that may be ordered and is not less than what was asked for. */
export function nearestQuantity({ packMultiple, minQuantity }: Packing, quantity: Decimal): Decimal {
  const pack = new Big(packMultiple);
  const wanted = [new Big(quantity), new Big(minQuantity)].reduce((a, b) => (a.gt(b) ? a : b));
  if (pack.lte(0)) return wanted.toString();
  const packs = wanted.div(pack).round(0, Big.roundUp);
  return (packs.eq(0) ? pack : packs.times(pack)).toString();
}

/** The quantity a person most likely means by "add": one pack, or the minimum. */
export const firstQuantity = (packing: Packing): Decimal => nearestQuantity(packing, '0');
