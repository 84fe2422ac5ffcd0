import { expect, test } from 'vitest';
import type { PermissionView } from '@/shared/http/api';
import { difference, grouped, toggled } from './rules';

const permission = (code: PermissionView['code'], name: string, fits: PermissionView['fits']): PermissionView => ({
  code,
  name,
  fits,
  description: '',
  group: code.split('.')[0] ?? '',
  groupName: code.startsWith('ordering') ? 'Заказы' : 'Цены',
  giveable: true,
});

const all = [
  permission('ordering.order.place', 'Оформлять заказы', ['BUYER', 'MANAGER']),
  permission('ordering.order.lead', 'Вести заказы', ['MANAGER']),
  permission('pricing.price.read', 'Видеть цены', ['BUYER', 'MANAGER']),
];

test('a role shows only what means anything in it, part by part', () => {
  expect(grouped(all, 'BUYER', '').map((group) => [group.name, group.permissions.length])).toEqual([
    ['Заказы', 1],
    ['Цены', 1],
  ]);
  expect(grouped(all, 'MANAGER', '').map((group) => group.permissions.length)).toEqual([2, 1]);
});

test('a permission is found by its own words and by those of its part', () => {
  expect(grouped(all, 'MANAGER', 'вести')[0]?.permissions.map((one) => one.code)).toEqual(['ordering.order.lead']);
  expect(grouped(all, 'MANAGER', ' ЦЕНЫ ').map((group) => group.name)).toEqual(['Цены']);
  expect(grouped(all, 'MANAGER', 'склад')).toEqual([]);
});

test('what is gained, lost and kept is told apart', () => {
  expect(difference(['a', 'b'], ['b', 'c'])).toEqual({ gained: ['c'], lost: ['a'], kept: ['b'] });
});

test('a switch puts a permission in and takes it out', () => {
  expect(toggled(['pricing.price.read'], 'ordering.order.place')).toEqual([
    'pricing.price.read',
    'ordering.order.place',
  ]);
  expect(toggled(['pricing.price.read'], 'pricing.price.read')).toEqual([]);
});
