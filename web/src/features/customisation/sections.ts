import type { Permission, Session } from '@/shared/http/api';

const all = ['portal', 'entry', 'sign-on', 'tokens', 'agreements', 'mail', 'register', 'isolation'] as const;

export type SectionName = (typeof all)[number];

/** What the server asks of whoever reads a section: all of these, of each one at least. */
const needs: Record<Exclude<SectionName, 'sign-on'>, readonly (readonly Permission[])[]> = {
  portal: [['customisation.seller.keep']],
  entry: [['access.entry.keep']],
  tokens: [['access.token.keep']],
  agreements: [['access.agreement.keep']],
  mail: [['notifications.letter.keep']],
  // Staff ask the register without coming here; where it is asked is told only to whoever keeps the portal.
  register: [['customisation.seller.keep'], ['organisations.customer.keep', 'access.registration.decide']],
  isolation: [['access.isolation.check']],
};

/** The sections whose contents somebody may read; single sign-on is up to built-in administrators, whatever else a role allows. */
export const sectionsOf = ({
  roles,
  permissions = [],
}: Pick<Session, 'roles' | 'permissions'>): readonly SectionName[] =>
  all.filter((one) =>
    one === 'sign-on'
      ? roles.includes('ADMINISTRATOR')
      : needs[one].every((anyOf) => anyOf.some((permission) => permissions?.includes(permission))),
  );
