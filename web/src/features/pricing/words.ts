import { messages } from '@/shared/i18n/messages';

export const words = messages(
  {
    why: 'Почему такая цена',
    whyFor: (price: string) => `Почему ${price}`,
    none: 'Цены нет',
    per: (unit: string) => `за 1 ${unit}`,
    forQuantity: (quantity: string) => `При заказе ${quantity}`,
    onDate: 'На дату',
    onRequest: 'по запросу',
  },
  {
    why: 'Why this price',
    whyFor: (price) => `Why ${price}`,
    none: 'No price',
    per: (unit) => `per unit (${unit})`,
    forQuantity: (quantity) => `When ordering ${quantity}`,
    onDate: 'On date',
    onRequest: 'on request',
  },
);
