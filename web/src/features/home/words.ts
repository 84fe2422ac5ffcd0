import { enPlural, messages, ruPlural } from '@/shared/i18n/messages';

export const words = messages(
  {
    needsYou: 'Ждёт вас',
    toDo: {
      ANSWER: 'Вам ответили',
      QUESTION: 'Вопрос к вам',
      LATE: 'Заказ задерживается',
      NEW: 'Новый заказ',
    },
    repeat: 'Повторить заказ',
    again: 'Повторить',
    repeated: (added: number, skipped: number) =>
      `В корзину: ${added} ${ruPlural(added, 'позиция', 'позиции', 'позиций')}${skipped > 0 ? `, недоступно: ${skipped}` : ''}`,
    lines: (count: number) => `${count} ${ruPlural(count, 'позиция', 'позиции', 'позиций')}`,
    onTheWay: 'Заказы в пути',
    promised: (date: string) => `обещали к ${date}`,
    since: (date: string) => `с ${date}`,
    allOrders: 'Все заказы',
    empty: 'Заказов пока нет',
    emptyHint: 'Здесь будут ваши заказы с этапами и то, что ждёт вашего ответа.',
    toCatalogue: 'Открыть каталог',
  },
  {
    needsYou: 'Needs you',
    toDo: {
      ANSWER: 'You have an answer',
      QUESTION: 'A question for you',
      LATE: 'The order is late',
      NEW: 'New order',
    },
    repeat: 'Repeat an order',
    again: 'Repeat',
    repeated: (added, skipped) =>
      `In the cart: ${added} ${enPlural(added, 'line', 'lines')}${skipped > 0 ? `, not available: ${skipped}` : ''}`,
    lines: (count) => `${count} ${enPlural(count, 'line', 'lines')}`,
    onTheWay: 'Orders on their way',
    promised: (date) => `promised by ${date}`,
    since: (date) => `since ${date}`,
    allOrders: 'All orders',
    empty: 'No orders yet',
    emptyHint: 'Your orders with their stages, and what waits for your answer, will be here.',
    toCatalogue: 'Open the catalogue',
  },
);
