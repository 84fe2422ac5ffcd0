import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readSearch } from '@/features/catalogue/public';
import { texts } from '@/shared/address';
import { page } from './root';

const home = createRoute({
  ...page('/'),
  component: lazyRouteComponent(() => import('./Start'), 'Start'),
});

const catalogue = createRoute({
  ...page('/catalogue'),
  validateSearch: readSearch,
  component: lazyRouteComponent(() => import('@/features/catalogue/list/CataloguePage'), 'CataloguePage'),
});

const product = createRoute({
  ...page('/catalogue/$productId'),
  component: lazyRouteComponent(() => import('@/features/catalogue/product/ProductPage'), 'ProductPage'),
});

const cart = createRoute({
  ...page('/cart'),
  component: lazyRouteComponent(() => import('@/features/ordering/cart/CartPage'), 'CartPage'),
});

const quickOrder = createRoute({
  ...page('/quick-order'),
  component: lazyRouteComponent(() => import('@/features/ordering/quick/QuickOrderPage'), 'QuickOrderPage'),
});

const company = createRoute({
  ...page('/company'),
  validateSearch: texts('id'),
  component: lazyRouteComponent(() => import('@/features/organisations/company/CompanyPage'), 'CompanyPage'),
});

const profile = createRoute({
  ...page('/profile'),
  component: lazyRouteComponent(() => import('@/features/access/profile/ProfilePage'), 'ProfilePage'),
});

export const buyerRoutes = [home, catalogue, product, cart, quickOrder, company, profile] as const;
