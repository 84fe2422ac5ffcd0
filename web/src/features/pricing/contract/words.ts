import { messages } from '@/shared/i18n/messages';

export const words = messages(
  {
    setting: (number: string) => `Прайс-листы договора ${number}`,
    title: 'Прайс-листы',
    of: (number: string) => `Прайс-листы договора ${number}`,
    hint: 'Цена берётся из первого списка сверху, в котором она есть. Перетащите строку или двигайте её стрелками.',
    none: 'Прайс-листов нет: по этому договору цены показываться не будут.',
    nothingToAdd: 'Все прайс-листы уже добавлены.',
    add: 'Добавить',
    up: (name: string) => `Поднять «${name}»`,
    down: (name: string) => `Опустить «${name}»`,
    remove: (name: string) => `Убрать «${name}»`,
    removed: (name: string) => `«${name}» убран`,
    undo: 'Вернуть',
    place: (name: string, at: number) => `${name}: место ${at}`,
  },
  {
    setting: (number) => `Price lists of contract ${number}`,
    title: 'Price lists',
    of: (number) => `Price lists of contract ${number}`,
    hint: 'A price is taken from the first list from the top that has one. Drag a row or move it with the arrows.',
    none: 'No price lists: this contract will show no prices.',
    nothingToAdd: 'All price lists are already here.',
    add: 'Add',
    up: (name) => `Move “${name}” up`,
    down: (name) => `Move “${name}” down`,
    remove: (name) => `Remove “${name}”`,
    removed: (name) => `“${name}” removed`,
    undo: 'Undo',
    place: (name, at) => `${name}: place ${at}`,
  },
);
