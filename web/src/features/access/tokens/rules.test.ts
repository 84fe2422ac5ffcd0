import { describe, expect, it } from 'vitest';
import { endsSoon, example, listed } from './rules';

const now = Date.parse('2026-11-22T12:00:00Z');

describe('tokens', () => {
  it('end soon within a week, and not when they have ended', () => {
    expect(endsSoon('2026-11-29T11:59:00Z', now)).toBe(true);
    expect(endsSoon('2026-11-29T12:01:00Z', now)).toBe(false);
    expect(endsSoon('2026-11-22T11:59:00Z', now)).toBe(false);
  });

  it('tell what they may in one sentence', () => {
    expect(listed(['Оформлять заказы', 'Видеть цены и суммы'])).toBe('Оформлять заказы, видеть цены и суммы');
  });

  it('are shown at work without the token itself, which would stay in the shell’s history', () => {
    expect(example('https://portal.example.ru')).toBe(
      'curl -H "Authorization: Bearer $TOKEN" https://portal.example.ru/api/v1/orders?limit=5',
    );
  });
});
