import type { LinkProps } from '@tanstack/react-router';
import type { Cabinet, Permission } from '@/shared/http/api';
import type { IconName } from '@/shared/ui/icons';
import type { navigationWords } from './navigationWords';

export interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: keyof (typeof navigationWords)['ru'];
  readonly icon: IconName;
  /** Behind "more" on a phone, wherever it stands on the desktop. */
  readonly aside?: true;
  /** Shown to whoever may do one of these; to everybody in the cabinet if none is named. */
  readonly needs?: readonly Permission[];
}

const home: Entry = { to: '/', name: 'home', icon: 'home' };
const catalogue: Entry = { to: '/catalogue', name: 'catalogue', icon: 'grid' };
const quickOrder: Entry = {
  to: '/quick-order',
  name: 'quickOrder',
  icon: 'bolt',
  aside: true,
  needs: ['ordering.order.place'],
};
const cart: Entry = { to: '/cart', name: 'cart', icon: 'cart', needs: ['ordering.order.place'] };
const orders: Entry = { to: '/orders', name: 'orders', icon: 'orders' };
const queue: Entry = { to: '/queue', name: 'queue', icon: 'queue' };
const clients: Entry = { to: '/clients', name: 'clients', icon: 'people' };
const people: Entry = { to: '/people', name: 'people', icon: 'person', needs: ['access.person.keep'] };
const substitutions: Entry = {
  to: '/substitutions',
  name: 'substitutions',
  icon: 'repeat',
  aside: true,
  needs: ['access.substitution.keep'],
};
const registrations: Entry = {
  to: '/registrations',
  name: 'registrations',
  icon: 'inbox',
  aside: true,
  needs: ['access.registration.decide'],
};
const deliveries: Entry = { to: '/deliveries', name: 'deliveries', icon: 'truck' };
const overview: Entry = { to: '/overview', name: 'overview', icon: 'chart', needs: ['ordering.report.read'] };
const branches: Entry = { to: '/branches', name: 'branches', icon: 'branch' };
const managers: Entry = { to: '/managers', name: 'managers', icon: 'person', needs: ['ordering.report.read'] };
const stages: Entry = { to: '/stages', name: 'stages', icon: 'stages', needs: ['ordering.stage.keep'] };
const exchanges: Entry = {
  to: '/exchanges',
  name: 'exchanges',
  icon: 'exchange',
  needs: ['integrations.exchange.keep'],
};
const settings: Entry = {
  to: '/settings',
  name: 'settings',
  icon: 'settings',
  needs: [
    'customisation.seller.keep',
    'access.entry.keep',
    'access.token.keep',
    'access.agreement.keep',
    'notifications.letter.keep',
    'access.isolation.check',
  ],
};
const history: Entry = { to: '/history', name: 'history', icon: 'clock', aside: true, needs: ['audit.record.read'] };
const company: Entry = { to: '/company', name: 'company', icon: 'building' };

const roles: Entry = { to: '/roles', name: 'roles', icon: 'key', aside: true, needs: ['access.role.keep'] };

/** What each cabinet can show in its bar, in order; a phone shows the first four. */
const bars: Record<Cabinet, readonly Entry[]> = {
  CUSTOMER: [home, catalogue, quickOrder, cart, orders, company, history],
  INDIVIDUAL: [home, catalogue, cart, orders, history],
  MANAGER: [queue, clients, orders, catalogue, registrations, history],
  FORWARDER: [deliveries],
  SUPERVISOR: [
    ...[overview, orders, branches, managers, clients, registrations, catalogue, history],
    ...[substitutions, people, roles, stages, exchanges, settings],
  ],
  ADMINISTRATOR: [
    ...[exchanges, people, clients, registrations, branches, stages, orders, catalogue, history],
    ...[substitutions, roles, settings],
  ],
};

/** The screens that somebody with these permissions is led to in a cabinet. The server decides; this only hides. */
export const entries = (cabinet: Cabinet, permissions: readonly Permission[]): readonly Entry[] =>
  bars[cabinet].filter(({ needs }) => needs === undefined || needs.some((one) => permissions.includes(one)));
