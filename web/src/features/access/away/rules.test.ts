import { describe, expect, it } from 'vitest';
import type { Substitution } from '@/shared/http/api';
import { awayNow, within } from './rules';

describe('days of absence', () => {
  it('fall into a time if they share a day with it', () => {
    const away = [{ firstDay: '2026-05-01', lastDay: '2026-05-03' }];
    expect(within(away, '2026-05-03', '2026-05-09')).toHaveLength(1);
    expect(within(away, '2026-05-04', '2026-05-09')).toHaveLength(0);
    expect(within(away, '', '2026-05-09')).toHaveLength(0);
  });

  it('tell who is away now, and not who will be', () => {
    const one = (absentId: string, current: boolean): Substitution => ({ absentId, current }) as Substitution;
    const all = [one('a', false), one('b', true)];
    expect(awayNow(all, 'a')).toBeUndefined();
    expect(awayNow(all, 'b')).toBe(all[1]);
  });
});
