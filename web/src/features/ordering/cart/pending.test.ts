import { describe, expect, it } from 'vitest';
import type { Cart } from '@/shared/http/api';
import type { CartChange, Orderable } from './commands';
import { withPending } from './pending';

const gloves: Orderable = {
  variantId: 'v1',
  productId: 'p1',
  article: 'NG-410/8',
  name: 'Gloves, 8',
  unit: 'pc',
  packMultiple: '12',
  minQuantity: '12',
  price: { amount: '48.02', currency: 'RUB' },
  stock: { total: '100', state: 'IN_STOCK' },
};
const empty: Cart = {
  contractId: 'c1',
  organisationId: 'o1',
  legalEntityName: 'North',
  contractNumber: '14/25',
  lines: [],
  comment: '',
  purchaseOrderNumber: '',
  addresses: [],
  version: 1,
};
const change = (mode: CartChange['mode'], quantity: string): CartChange => ({
  mode,
  lines: [{ variant: gloves, quantity }],
});
const quantities = (cart: Cart) => cart.lines.map((line) => line.quantity);

describe('the cart with what is on its way', () => {
  it('shows a line before the server has seen it, with its amount and the total', () => {
    const cart = withPending(empty, [change('SET', '24')]);
    expect(cart.lines[0]).toMatchObject({ quantity: '24', amount: { amount: '1152.48', currency: 'RUB' } });
    expect(cart.total).toEqual({ amount: '1152.48', currency: 'RUB' });
  });
  it('adds to what is there and lets the last set quantity win', () => {
    expect(quantities(withPending(empty, [change('SET', '12'), change('ADD', '12')]))).toEqual(['24']);
    expect(quantities(withPending(empty, [change('ADD', '12'), change('SET', '36')]))).toEqual(['36']);
  });
  it('takes a line out at zero', () => {
    expect(quantities(withPending(empty, [change('SET', '12'), change('SET', '0')]))).toEqual([]);
  });
  it('is the very same cart when nothing is on its way', () => {
    expect(withPending(empty, [])).toBe(empty);
  });
});
