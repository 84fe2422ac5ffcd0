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
  validateSearch: texts('q', 'branchId', 'managerId', 'status'),
  component: lazyRouteComponent(() => import('@/features/clients/ClientsPage'), 'ClientsPage'),
});

const client = createRoute({
  ...page('/clients/$id'),
  validateSearch: texts('tab'),
  component: lazyRouteComponent(() => import('@/features/clients/ClientPage'), 'ClientPage'),
});

const people = createRoute({
  ...page('/people'),
  validateSearch: texts('q', 'role', 'branchId', 'organisationId', 'id'),
  component: lazyRouteComponent(() => import('@/features/access/people/PeoplePage'), 'PeoplePage'),
});

export const staffRoutes = [orders, order, queue, clients, client, people] as const;
