export { CartBar } from './cart/CartBar';
export { CartSummary } from './cart/CartSummary';
export { purchased } from './cart/collections';
export type { Orderable } from './cart/commands';
export { QuantityField } from './cart/QuantityField';
export { type Basket, useBasket } from './cart/useCart';
export { repeatOrder } from './order/commands';
export { parseLines } from './quick/parse';
