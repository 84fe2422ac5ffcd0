import type { OrderRow, Repetition } from '@/generated/api';
import { command } from '@/sync/commands';
export const repeatOrder = command<Pick<OrderRow, 'id' | 'number' | 'version'>, Repetition>((order) => ({
  method: 'POST',
  path: `/orders/${order.id}/repetition`,
  body: {},
  label: order.number,
  touches: ['cart.changed'],
  answeredInPlace: true,
}));
