import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/shared/address';
import { Skeleton } from '@/shared/ui/states';
import { Broken } from './Broken';
import { buyerRoutes } from './buyerRoutes';
import { page, root } from './root';
import { staffRoutes } from './staffRoutes';

const setup = createRoute({
  ...page('/setup'),
  component: lazyRouteComponent(() => import('@/features/access/SetupPage'), 'SetupPage'),
});

const join = createRoute({
  ...page('/join'),
  component: lazyRouteComponent(() => import('@/features/access/invitations/JoinPage'), 'JoinPage'),
});

const register = createRoute({
  ...page('/register'),
  component: lazyRouteComponent(() => import('@/features/access/registration/RegisterPage'), 'RegisterPage'),
});

const proof = createRoute({
  ...page('/registration'),
  component: lazyRouteComponent(() => import('@/features/access/registration/ProofPage'), 'ProofPage'),
});

const enter = createRoute({
  ...page('/enter'),
  component: lazyRouteComponent(() => import('@/features/access/link/EnterPage'), 'EnterPage'),
});

const sso = createRoute({
  ...page('/sso/$whose'),
  component: lazyRouteComponent(() => import('@/features/access/sso/SsoPage'), 'SsoPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([setup, join, register, proof, enter, sso, ...buyerRoutes, ...staffRoutes]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingMs: 300,
  defaultPendingComponent: Skeleton,
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
