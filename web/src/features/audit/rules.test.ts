import { expect, test } from 'vitest';
import { fieldOf, momentOf, partsOf, valueText } from './rules';

test('a day begins when it begins there, also when the clocks are changed', () => {
  expect(momentOf('2026-11-22', 'Europe/Moscow')).toBe('2026-11-21T21:00:00.000Z');
  expect(momentOf('2026-11-22', 'Europe/Moscow', 1)).toBe('2026-11-22T21:00:00.000Z');
  expect(momentOf('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00:00.000Z');
  expect(momentOf('2026-03-29', 'Europe/Berlin', 1)).toBe('2026-03-29T22:00:00.000Z');
  expect(momentOf('2026-01-01', 'America/New_York')).toBe('2026-01-01T05:00:00.000Z');
});

test('a field of a part is told with its part, whatever the part is called', () => {
  expect(fieldOf('stage_id')).toEqual({ field: 'stage_id' });
  expect(fieldOf('lines.3.quantity')).toEqual({ part: 'lines', name: '3', field: 'quantity' });
  expect(fieldOf('shipments.№ 1.2.amount')).toEqual({ part: 'shipments', name: '№ 1.2', field: 'amount' });
});

test('changes of one part stand together', () => {
  const parts = partsOf([
    { field: 'comment', before: 'a', after: 'b' },
    { field: 'lines.1.name', after: 'Gloves' },
    { field: 'lines.1.price', after: '1' },
    { field: 'lines.2.name', after: 'Boots' },
  ]);
  expect(parts.map((part) => [part.part, part.name, part.changes.map((change) => change.own)])).toEqual([
    [undefined, undefined, ['comment']],
    ['lines', '1', ['name', 'price']],
    ['lines', '2', ['name']],
  ]);
});

test('values are written as people write them', () => {
  const how = {
    date: (value: string) => `d ${value}`,
    dateTime: (value: string) => `t ${value}`,
    amount: (value: string) => `${value} ₽`,
    words: { true: 'yes', BUYER: 'Buyer', MANAGER: 'Manager', '(own)': '(only their own)' },
  };
  expect(valueText('promised_on', '2026-11-30', how)).toBe('d 2026-11-30');
  expect(valueText('amount', '12.5', how)).toBe('12.5 ₽');
  expect(valueText('active', 'true', how)).toBe('yes');
  expect(valueText('roles', 'BUYER, MANAGER МСК', how)).toBe('Buyer, Manager · МСК');
  expect(valueText('roles', '«Senior buyer», «Own» МСК', how)).toBe('Senior buyer, Own · МСК');
  expect(valueText('roles', 'BUYER (own), MANAGER МСК (own)', how)).toBe(
    'Buyer · (only their own), Manager · МСК (only their own)',
  );
  expect(valueText('permissions', 'a.b.c, BUYER', how)).toBe('a.b.c, Buyer');
  expect(valueText('comment', 'BUYER, and more', how)).toBe('BUYER, and more');
});
