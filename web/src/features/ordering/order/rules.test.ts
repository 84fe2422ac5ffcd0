import { describe, expect, it } from 'vitest';
import type { OrderMessage, StageRef } from '@/shared/http/api';
import { due, type NextStage, steps, totals, unanswered } from './rules';

const stage = (code: string, position: number, phase: StageRef['phase'] = 'IN_WORK'): StageRef => ({
  id: code,
  code,
  name: code,
  phase,
  position,
});
const all = [stage('processing', 30), stage('packing', 40), stage('shipping', 50), stage('cancelled', 80, 'CANCELLED')];
const next = (code: string): NextStage => ({ id: code, code, name: code, commentRequired: false });
const at = (code: string, ...to: string[]) => ({
  stage: all.find((one) => one.code === code) ?? stage(code, 0),
  nextStages: to.map(next),
});

describe('the steps of an order', () => {
  it('go onward first, then back, then to giving up', () => {
    const { all: order } = steps(at('packing', 'cancelled', 'processing', 'shipping'), all);
    expect(order.map((one) => one.code)).toEqual(['shipping', 'processing', 'cancelled']);
  });
  it('name the usual one', () => {
    expect(steps(at('packing', 'processing', 'shipping'), all).onward?.code).toBe('shipping');
  });
  it('do not offer going back or giving up as the usual one', () => {
    expect(steps(at('packing', 'processing', 'cancelled'), all).onward).toBeUndefined();
  });
});

describe('questions', () => {
  const message = (
    id: string,
    side: OrderMessage['side'],
    kind: OrderMessage['kind'],
    answersId?: string,
  ): OrderMessage => ({
    id,
    side,
    kind,
    answersId: answersId ?? null,
    at: '2026-11-20T10:00:00Z',
    authorName: '',
    text: '',
  });
  it('of the other side wait until they are answered', () => {
    const messages = [
      message('a', 'SELLER', 'QUESTION'),
      message('b', 'SELLER', 'QUESTION'),
      message('c', 'CUSTOMER', 'ANSWER', 'a'),
    ];
    expect(unanswered({ messages }, 'CUSTOMER').map((one) => one.id)).toEqual(['b']);
    expect(unanswered({ messages }, 'SELLER')).toEqual([]);
  });
});

describe('money', () => {
  const money = (amount: string, currency = 'RUB') => ({ amount, currency });
  const order = { amount: money('100.10'), paid: money('40.05'), stage: stage('packing', 40) };
  it('says what is left to pay once something is paid', () => {
    expect(due(order)).toEqual(money('60.05'));
    expect(due({ ...order, paid: money('0') })).toBeUndefined();
    expect(due({ ...order, paid: money('100.10') })).toBeUndefined();
  });
  it('adds up rows by currency without losing a kopeck', () => {
    expect(totals([order, order, { amount: money('1', 'EUR') }, { amount: null }])).toEqual([
      money('200.20'),
      money('1.00', 'EUR'),
    ]);
  });
});
