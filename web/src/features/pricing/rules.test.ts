import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  isMultiple,
  lineAmount,
  nearestQuantity,
  parseQuantity,
  reachesMinimum,
  sum,
  tierPrice,
  vatInside,
} from './rules';

const vectors = <T>(name: string): T[] =>
  JSON.parse(
    readFileSync(new URL(`../../../../server/src/test/resources/vectors/${name}.json`, import.meta.url), 'utf8'),
  );

type Line = { name: string; price: string; quantity: string; vatRate: string; amount: string; vat: string };
type Tier = { name: string; tiers: { from: string; price: string }[]; quantity: string; price: string | null };
type Quantity = {
  name: string;
  packMultiple: string;
  minQuantity: string;
  quantity: string;
  multiple: boolean;
  minimum: boolean;
  nearest: string;
};

describe('the price rules agree with the server', () => {
  it.each(vectors<Line>('price-line'))('line: $name', ({ price, quantity, vatRate, amount, vat }) => {
    expect(lineAmount(price, quantity)).toBe(amount);
    expect(vatInside(amount, vatRate)).toBe(vat);
  });
  it.each(vectors<Tier>('price-tier'))('tier: $name', ({ tiers, quantity, price }) => {
    expect(tierPrice(tiers, quantity)).toBe(price);
  });
  it.each(vectors<Quantity>('price-quantity'))('quantity: $name', (vector) => {
    expect(isMultiple(vector, vector.quantity)).toBe(vector.multiple);
    expect(reachesMinimum(vector, vector.quantity)).toBe(vector.minimum);
    expect(nearestQuantity(vector, vector.quantity)).toBe(vector.nearest);
  });
});

describe('quantities as people type them', () => {
  it.each([
    ['24', '24'],
    ['1 240', '1240'],
    ['0,5', '0.5'],
    ['', undefined],
    ['много', undefined],
    ['-3', undefined],
  ])('%s', (typed, meant) => {
    expect(parseQuantity(typed)).toBe(meant);
  });
});

describe('the sum of lines', () => {
  it('is exact and skips lines without a price', () => {
    const rub = (amount: string) => ({ amount, currency: 'RUB' });
    expect(sum([rub('0.10'), null, rub('0.20')])).toEqual(rub('0.30'));
    expect(sum([null])).toBeUndefined();
  });
});
