import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { parseSearch, stringifySearch } from '@/shared/address';
import { Skeleton } from '@/shared/ui/states';
import { Broken, NotFound } from './Broken';
import { Door } from './Door';

const root = createRootRoute({ component: Door, notFoundComponent: NotFound });

const page = <P extends string>(path: P) => ({ getParentRoute: () => root, path }) as const;

const setup = createRoute({
  ...page('/setup'),
  component: lazyRouteComponent(() => import('@/features/access/SetupPage'), 'SetupPage'),
});

const home = createRoute({
  ...page('/'),
  component: lazyRouteComponent(() => import('@/features/home/HomePage'), 'HomePage'),
});

export const router = createRouter({
  routeTree: root.addChildren([setup, home]),
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
