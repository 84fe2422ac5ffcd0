import { createRootRoute } from '@tanstack/react-router';
import { NotFound } from './Broken';
import { Door } from './Door';

export const root = createRootRoute({ component: Door, notFoundComponent: NotFound });

/** A screen at its address: `createRoute({ ...page('/orders'), component: … })`. */
export const page = <P extends string>(path: P) => ({ getParentRoute: () => root, path }) as const;
