import { describe, expect, it } from 'vitest';
import { formats } from './formats';
import { enPlural, ruPlural } from './messages';

const year = new Date().getFullYear();

describe('formats', () => {
  it('writes money with hard spaces between thousands and before the sign', () => {
    expect(formats('ru').money({ amount: '12480.50', currency: 'RUB' })).toBe('12\u00a0480,50\u00a0₽');
    expect(formats('en').money({ amount: '12480.50', currency: 'RUB' })).toBe('12,480.50\u00a0₽');
  });
  it('loses no digit of a large amount', () => {
    expect(formats('en').amount('90071992547409.93')).toBe('90,071,992,547,409.93');
  });
  it('shows a business date as the same day in every zone, with the year only when it is another', () => {
    expect(formats('ru').date(`${year}-11-28`)).toBe('28\u00a0ноя');
    expect(formats('en').date('2019-05-01')).toBe('1\u00a0May\u00a02019');
  });
  it('drops zeros that a quantity does not need', () => {
    expect(formats('ru').quantity('24.000', 'шт')).toBe('24\u00a0шт');
    expect(formats('ru').quantity('0.5')).toBe('0,5');
  });
  it('speaks of the last day in relation to now', () => {
    const now = Date.UTC(2026, 10, 12, 12);
    expect(formats('ru').ago(now - 5 * 60_000, now)).toBe('5 мин. назад');
    expect(formats('en').ago(now - 3 * 3_600_000, now)).toBe('3 hr ago');
  });
});

describe('plurals', () => {
  it('agree with the number in Russian', () => {
    const goods = (n: number) => ruPlural(n, 'товар', 'товара', 'товаров');
    expect([1, 2, 5, 11, 21, 112].map(goods)).toEqual(['товар', 'товара', 'товаров', 'товаров', 'товар', 'товаров']);
  });
  it('agree with the number in English', () => {
    expect([1, 2].map((n) => enPlural(n, 'item', 'items'))).toEqual(['item', 'items']);
  });
});
