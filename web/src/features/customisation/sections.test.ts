import { expect, it } from 'vitest';
import { sectionsOf } from './sections';

it('shows each only what they may decide, in one order', () => {
  expect(sectionsOf(true, true)).toEqual([
    'portal',
    'entry',
    'sign-on',
    'tokens',
    'agreements',
    'mail',
    'register',
    'isolation',
  ]);
  expect(sectionsOf(false, true)).not.toContain('sign-on');
  expect(sectionsOf(true, false)).not.toContain('tokens');
  expect(sectionsOf(false, false)[0]).toBe('portal');
});
