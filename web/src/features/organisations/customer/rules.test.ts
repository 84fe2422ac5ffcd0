import { describe, expect, it } from 'vitest';
import type { Contract } from '@/shared/http/api';
import { inForce, innHolds } from './rules';

describe('an ИНН', () => {
  it('of a company has ten digits and one control digit', () => {
    expect(innHolds('7707083893')).toBe(true);
    expect(innHolds('7707083894')).toBe(false);
  });
  it('of a person has twelve digits and two control digits', () => {
    expect(innHolds('500100732259')).toBe(true);
    expect(innHolds('500100732250')).toBe(false);
  });
  it('is nothing else', () => {
    expect(innHolds('')).toBe(false);
    expect(innHolds('77070838')).toBe(false);
    expect(innHolds('77o7083893')).toBe(false);
  });
});

describe('a contract', () => {
  const contract = (validFrom: string, validTo: string | null, active = true) =>
    ({ id: validFrom, validFrom, validTo, active }) as Contract;
  it('is in force from its first day until the day on which it no longer holds', () => {
    const all = [contract('2026-01-01', null), contract('2026-01-02', '2026-06-01'), contract('2026-07-01', null)];
    expect(inForce(all, '2026-06-01').map((one) => one.id)).toEqual(['2026-01-01']);
    expect(inForce(all, '2026-05-31').map((one) => one.id)).toEqual(['2026-01-01', '2026-01-02']);
  });
  it('that is closed is not', () => expect(inForce([contract('2026-01-01', null, false)], '2026-02-01')).toEqual([]));
});
