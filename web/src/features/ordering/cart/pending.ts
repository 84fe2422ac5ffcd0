import Big from 'big.js';
import { isMultiple, lineAmount, reachesMinimum, sum } from '@/features/pricing/public';
import type { Cart, CartLine, Id } from '@/shared/http/api';
import type { CartChange, Orderable } from './commands';

/** The cart as it will be when the changes still on their way have arrived. */
export function withPending(cart: Cart, changes: readonly CartChange[]): Cart {
  if (changes.length === 0) return cart;
  const lines = new Map(cart.lines.map((line) => [line.variantId, line]));
  for (const change of changes) apply(lines, change);
  const shown = [...lines.values()];
  return { ...cart, lines: shown, total: sum(shown.map((line) => line.amount)) ?? null };
}

function apply(lines: Map<Id, CartLine>, change: CartChange): void {
  for (const { variant, quantity, comment } of change.lines) {
    const old = lines.get(variant.variantId);
    const wanted =
      change.mode === 'ADD' && old !== undefined ? new Big(old.quantity).plus(quantity).toString() : quantity;
    if (new Big(wanted).eq(0)) {
      lines.delete(variant.variantId);
      continue;
    }
    const line = { ...(old ?? fresh(variant)), quantity: wanted, ...(comment === undefined ? {} : { comment }) };
    const amount = line.price && { ...line.price, amount: lineAmount(line.price.amount, wanted) };
    lines.set(variant.variantId, { ...line, amount: amount ?? null, problems: problems(line) });
  }
}

/** What is known without the server about a quantity that has just been changed. */
const problems = (line: CartLine): CartLine['problems'] =>
  isMultiple(line, line.quantity) && reachesMinimum(line, line.quantity)
    ? line.problems.filter(({ code }) => code !== 'NOT_MULTIPLE' && code !== 'BELOW_MINIMUM')
    : line.problems;

const fresh = (variant: Orderable): CartLine => ({
  variantId: variant.variantId,
  productId: variant.productId,
  article: variant.article ?? null,
  name: variant.name,
  unit: variant.unit,
  quantity: '0',
  packMultiple: variant.packMultiple,
  minQuantity: variant.minQuantity,
  price: variant.price ?? null,
  amount: null,
  stock: variant.stock,
  comment: '',
  pictureUrl: variant.pictureUrl ?? null,
  problems: [],
});
