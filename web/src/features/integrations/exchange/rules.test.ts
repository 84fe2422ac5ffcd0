import { describe, expect, it } from 'vitest';
import { listed, modeName, progress, runningNow, took } from './rules';
import { words } from './words';

const m = words.ru;

describe('an exchange in words', () => {
  it('says what came with the right endings', () => {
    expect(listed({ good: 1197, offer: 2641, price: 0 }, m, String)).toBe('1197 товаров, 2641 предложение');
  });
  it('names what it does not know as it came', () => {
    expect(listed({ somethingNew: 2 }, m, String)).toBe('2 somethingNew');
    expect(modeName('file', m)).toBe('Файл принят');
    expect(modeName('other', m)).toBe('other');
  });
  it('says how long it took, or has been taking', () => {
    expect(took('2026-11-22T10:00:00Z', '2026-11-22T10:00:42Z', m)).toBe('42 с');
    expect(took('2026-11-22T10:00:00Z', null, m, Date.parse('2026-11-22T10:02:05Z'))).toBe('2 мин 5 с');
  });
  it('says what a running import is busy with, and how much of that is done', () => {
    expect(progress({ doneUnits: 0, totalUnits: null }, m)).toEqual({ text: 'Ждёт своей очереди' });
    expect(progress({ phase: 'LISTING', doneUnits: 5000, totalUnits: 20_000 }, m)).toEqual({
      text: 'Обновляются списки товаров: 25\u00a0%',
      percent: 25,
    });
    expect(progress({ phase: 'LOADING', doneUnits: 10, totalUnits: 10 }, m).percent).toBe(99);
    expect(progress({ phase: 'COMPLETING', doneUnits: 0, totalUnits: 0 }, m)).toEqual({ text: 'Загрузка завершается' });
  });
  it('is told in a line of the board with its file', () => {
    const running = { fileName: 'import.xml', phase: 'LOADING', doneUnits: 1, totalUnits: 3 } as const;
    expect(runningNow(running, m)).toBe('import.xml: файл загружается: 33\u00a0%');
    expect(runningNow({ doneUnits: 0 }, m)).toBe('Ждёт своей очереди');
  });
});
