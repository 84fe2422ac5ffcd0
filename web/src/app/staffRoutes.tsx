import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '@/shared/address';
import { page } from './root';

const orders = createRoute({
  ...page('/orders'),
  validateSearch: texts('q', 'stage', 'phase', 'organisationId', 'branchId', 'managerId', 'from', 'to', 'late', 'sort'),
  component: lazyRouteComponent(() => import('@/features/ordering/order/list/OrdersPage'), 'OrdersPage'),
});

const order = createRoute({
  ...page('/orders/$id'),
  validateSearch: texts('tab'),
  component: lazyRouteComponent(() => import('@/features/ordering/order/page/OrderPage'), 'OrderPage'),
});

const queue = createRoute({
  ...page('/queue'),
  validateSearch: texts('q', 'stage', 'phase', 'organisationId', 'branchId', 'late', 'sort', 'open', 'tab'),
  component: lazyRouteComponent(() => import('@/features/ordering/queue/QueuePage'), 'QueuePage'),
});

const clients = createRoute({
  ...page('/clients'),
  validateSearch: texts('q', 'branchId', 'managerId', 'status', 'show'),
  component: lazyRouteComponent(() => import('@/features/clients/ClientsPage'), 'ClientsPage'),
});

const client = createRoute({
  ...page('/clients/$id'),
  validateSearch: texts('tab'),
  component: lazyRouteComponent(() => import('@/features/clients/ClientPage'), 'ClientPage'),
});

const people = createRoute({
  ...page('/people'),
  validateSearch: texts('q', 'role', 'branchId', 'organisationId', 'id', 'tab'),
  component: lazyRouteComponent(() => import('@/features/access/people/PeoplePage'), 'PeoplePage'),
});

const bulkInvitation = createRoute({
  ...page('/bulk-invitation'),
  validateSearch: texts('id', 'organisationId', 'show'),
  component: lazyRouteComponent(() => import('@/features/access/bulk/BulkPage'), 'BulkPage'),
});

const roles = createRoute({
  ...page('/roles'),
  validateSearch: texts('organisationId', 'key'),
  component: lazyRouteComponent(() => import('@/features/access/roles/RolesPage'), 'RolesPage'),
});

const substitutions = createRoute({
  ...page('/substitutions'),
  component: lazyRouteComponent(() => import('@/features/access/away/SubstitutionsPage'), 'SubstitutionsPage'),
});

const registrations = createRoute({
  ...page('/registrations'),
  validateSearch: texts('state'),
  component: lazyRouteComponent(() => import('@/features/access/registration/RegistrationsPage'), 'RegistrationsPage'),
});

const deliveries = createRoute({
  ...page('/deliveries'),
  component: lazyRouteComponent(() => import('@/features/ordering/deliveries/DeliveriesPage'), 'DeliveriesPage'),
});

const overview = createRoute({
  ...page('/overview'),
  validateSearch: texts('span'),
  component: lazyRouteComponent(() => import('@/features/ordering/overview/OverviewPage'), 'OverviewPage'),
});

const managers = createRoute({
  ...page('/managers'),
  validateSearch: texts('span'),
  component: lazyRouteComponent(() => import('@/features/ordering/overview/ManagersPage'), 'ManagersPage'),
});

const branches = createRoute({
  ...page('/branches'),
  component: lazyRouteComponent(() => import('@/features/organisations/branches/BranchesPage'), 'BranchesPage'),
});

const stages = createRoute({
  ...page('/stages'),
  validateSearch: texts('tab'),
  component: lazyRouteComponent(() => import('@/features/ordering/stages/StagesPage'), 'StagesPage'),
});

const exchanges = createRoute({
  ...page('/exchanges'),
  validateSearch: texts('tab', 'kind', 'state'),
  component: lazyRouteComponent(() => import('@/features/integrations/exchange/ExchangePage'), 'ExchangePage'),
});

const exchange = createRoute({
  ...page('/exchanges/$id'),
  validateSearch: texts('step', 'severity', 'q'),
  component: lazyRouteComponent(() => import('@/features/integrations/exchange/SessionPage'), 'SessionPage'),
});

const settings = createRoute({
  ...page('/settings'),
  component: lazyRouteComponent(() => import('@/features/customisation/SettingsPage'), 'SettingsPage'),
});

const settingsSection = createRoute({
  ...page('/settings/$section'),
  component: lazyRouteComponent(() => import('@/features/customisation/SettingsPage'), 'SettingsPage'),
});

const history = createRoute({
  ...page('/history'),
  validateSearch: texts('organisationId', 'from', 'to', 'category', 'personId', 'objectId', 'open'),
  component: lazyRouteComponent(() => import('@/features/audit/HistoryPage'), 'HistoryPage'),
});

export const staffRoutes = [
  orders,
  order,
  queue,
  clients,
  client,
  people,
  bulkInvitation,
  roles,
  substitutions,
  registrations,
  deliveries,
  overview,
  managers,
  branches,
  stages,
  exchanges,
  exchange,
  settings,
  settingsSection,
  history,
] as const;
