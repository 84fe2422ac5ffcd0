import type { LinkProps } from '@tanstack/react-router';
import { mayOrderForOwn, mayReadHistory } from '@/features/access/public';
import type { Cabinet, Session } from '@/shared/http/api';
import type { IconName } from '@/shared/ui/icons';
import type { words } from './words';

export interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: keyof (typeof words)['ru']['nav'];
  readonly icon: IconName;
  /** Behind "more" on a phone, wherever it stands on the desktop. */
  readonly aside?: true;
}

const home: Entry = { to: '/', name: 'home', icon: 'home' };
const catalogue: Entry = { to: '/catalogue', name: 'catalogue', icon: 'grid' };
const quickOrder: Entry = { to: '/quick-order', name: 'quickOrder', icon: 'bolt', aside: true };
const cart: Entry = { to: '/cart', name: 'cart', icon: 'cart' };
const orders: Entry = { to: '/orders', name: 'orders', icon: 'orders' };
const queue: Entry = { to: '/queue', name: 'queue', icon: 'queue' };
const clients: Entry = { to: '/clients', name: 'clients', icon: 'people' };
const people: Entry = { to: '/people', name: 'people', icon: 'person' };
const registrations: Entry = { to: '/registrations', name: 'registrations', icon: 'inbox', aside: true };
const deliveries: Entry = { to: '/deliveries', name: 'deliveries', icon: 'truck' };
const overview: Entry = { to: '/overview', name: 'overview', icon: 'chart' };
const branches: Entry = { to: '/branches', name: 'branches', icon: 'branch' };
const managers: Entry = { to: '/managers', name: 'managers', icon: 'person' };
const stages: Entry = { to: '/stages', name: 'stages', icon: 'stages' };
const exchanges: Entry = { to: '/exchanges', name: 'exchanges', icon: 'exchange' };
const settings: Entry = { to: '/settings', name: 'settings', icon: 'settings' };
const history: Entry = { to: '/history', name: 'history', icon: 'clock', aside: true };
const company: Entry = { to: '/company', name: 'company', icon: 'building' };

/** What each cabinet shows in its bar, in order; a phone shows the first four. */
const bars: Record<Cabinet, readonly Entry[]> = {
  CUSTOMER: [home, catalogue, quickOrder, cart, orders, company, history],
  INDIVIDUAL: [home, catalogue, cart, orders, history],
  MANAGER: [queue, clients, orders, catalogue, registrations, history],
  FORWARDER: [deliveries],
  SUPERVISOR: [overview, orders, branches, managers, clients, registrations, catalogue, history],
  ADMINISTRATOR: [exchanges, people, clients, registrations, branches, stages, orders, catalogue, history, settings],
};

const forBuyers: readonly Entry[] = [quickOrder, cart];

/** Who only pays or receives has no cart; what happened in a company is for its administrator to know. */
export const entries = (session: Session): readonly Entry[] =>
  bars[session.cabinet].filter(
    (entry) =>
      (mayOrderForOwn(session) || !forBuyers.includes(entry)) && (entry !== history || mayReadHistory(session)),
  );
