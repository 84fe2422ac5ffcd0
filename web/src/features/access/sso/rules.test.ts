import { describe, expect, it } from 'vitest';
import { domainOf, within } from './rules';

describe('the domain of a login', () => {
  it('is known once it is whole', () => {
    expect(domainOf(' Ivan@Company.RU ')).toBe('company.ru');
    expect(domainOf('ivan@почта.рф')).toBe('почта.рф');
    for (const login of ['ivan', 'ivan@', 'ivan@company', 'ivan@company.', 'ivan@company.r', 'a b@c d.ru']) {
      expect(domainOf(login), login).toBeUndefined();
    }
  });
});

describe('the way back', () => {
  it('stays within the portal', () => {
    expect(within('/orders/1?tab=lines')).toBe('/orders/1?tab=lines');
    for (const path of [null, '', 'orders', '//evil.test', '/\\evil.test', 'https://evil.test', '/sso/seller']) {
      expect(within(path)).toBe('/');
    }
  });
});
