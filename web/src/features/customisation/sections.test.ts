import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Permission } from '@/shared/http/api';
import { entries } from '@/shared/navigation';
import { sectionsOf } from './sections';

const whoMay = (...permissions: Permission[]) => sectionsOf({ roles: [], permissions });

const permissionsOf = (schema: string): Permission[] =>
  JSON.parse(readFileSync(new URL('../../../openapi.json', import.meta.url), 'utf8')).components.schemas[schema]
    .properties.code.enum;

describe('settings', () => {
  it('are all there for an administrator, in one order', () => {
    const permissions = permissionsOf('PermissionView');
    expect(sectionsOf({ roles: ['ADMINISTRATOR'], permissions })).toEqual([
      'portal',
      'entry',
      'sign-on',
      'tokens',
      'agreements',
      'mail',
      'register',
      'isolation',
    ]);
  });

  it('show each only what the server lets them read', () => {
    expect(whoMay('customisation.seller.keep')).toEqual(['portal']);
    expect(whoMay('access.entry.keep')).toEqual(['entry']);
    expect(whoMay('access.token.keep')).toEqual(['tokens']);
    expect(whoMay('access.agreement.keep')).toEqual(['agreements']);
    expect(whoMay('notifications.letter.keep')).toEqual(['mail']);
    expect(whoMay('access.isolation.check')).toEqual(['isolation']);
  });

  it('show the register to who keeps the portal and may ask it', () => {
    expect(whoMay('customisation.seller.keep', 'organisations.customer.keep')).toEqual(['portal', 'register']);
    expect(whoMay('customisation.seller.keep', 'access.registration.decide')).toEqual(['portal', 'register']);
    expect(whoMay('organisations.customer.keep', 'access.registration.decide')).toEqual([]);
  });

  it('leave single sign-on to built-in administrators, whatever a made role allows', () => {
    expect(whoMay(...permissionsOf('PermissionView'))).not.toContain('sign-on');
    expect(sectionsOf({ roles: ['ADMINISTRATOR'], permissions: [] })).toEqual(['sign-on']);
  });

  it('are led to by whoever finds a section there, and by nobody else', () => {
    for (const permission of permissionsOf('PermissionView')) {
      const led = entries('ADMINISTRATOR', [permission]).some(({ to }) => to === '/settings');
      expect([permission, led]).toEqual([permission, whoMay(permission).length > 0]);
    }
  });
});
