import { createRoute } from '@tanstack/react-router';
import { page } from './root';

const orders = createRoute({ ...page('/orders') });
const order = createRoute({ ...page('/orders/$id') });
const client = createRoute({ ...page('/clients/$id') });

export const staffRoutes = [orders, order, client] as const;
