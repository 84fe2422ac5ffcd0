import { describe, expect, it } from 'vitest';
import type { OrderRow } from '@/shared/http/api';
import { dialled, mapAddress, round } from './rules';

const order = (id: string, promisedOn: string | null, wishedOn: string | null = null) =>
  ({ id, promisedOn, wishedOn }) as OrderRow;

describe('the round of a driver', () => {
  it('has today what is due, overdue or has no day, the soonest first', () => {
    const all = [
      order('tomorrow', '2026-11-23'),
      order('today', '2026-11-22'),
      order('late', '2026-11-20'),
      order('any', null),
    ];
    const { today, later } = round(all, '2026-11-22');
    expect(today.map((one) => one.id)).toEqual(['any', 'late', 'today']);
    expect(later.map((one) => one.id)).toEqual(['tomorrow']);
  });
  it('goes by the wish where nothing was promised', () => {
    expect(round([order('a', null, '2026-12-01')], '2026-11-22').later).toHaveLength(1);
  });
  it('speaks to the map and the dialler in their own words', () => {
    expect(mapAddress('Тверь, 1')).toBe('geo:0,0?q=%D0%A2%D0%B2%D0%B5%D1%80%D1%8C%2C%201');
    expect(dialled('+7 (903) 555-12-00')).toBe('tel:+79035551200');
  });
});
