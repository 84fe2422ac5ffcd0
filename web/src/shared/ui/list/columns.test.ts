import { describe, expect, it } from 'vitest';
import { type Column, fitting } from './columns';

const column = (key: string, width: number, rest: Partial<Column<unknown>> = {}): Column<unknown> => ({
  key,
  title: key,
  width,
  cell: () => null,
  ...rest,
});
const keys = (columns: readonly Column<unknown>[]): string => columns.map((one) => one.key).join('');

describe('columns in a narrow place', () => {
  const all = [column('a', 100, { stays: true }), column('b', 100, { yields: 1 }), column('c', 100, { yields: 2 })];
  it('are all there when they fit', () => expect(keys(fitting(all, 300))).toBe('abc'));
  it('give way by their rank, not by their place', () => expect(keys(fitting(all, 299))).toBe('ab'));
  it('leave those that stay, however narrow it is', () => expect(keys(fitting(all, 50))).toBe('a'));
});
