import { describe, expect, it } from 'vitest';
import { parseLines } from './parse';

const pair = (line: string) => parseLines(line).map(({ article, quantity }) => [article, quantity])[0];

describe('a pasted list', () => {
  it.each([
    ['NG-410/8\t24', 'NG-410/8', '24'],
    ['NG-410/8\tПерчатки «Норд», 8\t24', 'NG-410/8', '24'],
    ['NG-410/8;24;', 'NG-410/8', '24'],
    ['NG-410/8; 1 200', 'NG-410/8', '1200'],
    ['NG-410/8 24', 'NG-410/8', '24'],
    ['NG-410/8 - 24 шт.', 'NG-410/8', '24'],
    ['NG-410/8 x24', 'NG-410/8', '24'],
    ['NG-410/8 × 24 шт', 'NG-410/8', '24'],
    ['KB-2 0,5 м', 'KB-2', '0.5'],
    ['kt ins114', 'kt ins114', undefined],
    ['kt ins114 6', 'kt ins114', '6'],
    ['NG-410', 'NG-410', undefined],
    ['4601234567890', '4601234567890', undefined],
    ['4601234567890 3', '4601234567890', '3'],
  ])('%j is %j, %j', (line, article, quantity) => {
    expect(pair(line)).toEqual([article, quantity]);
  });
  it('skips empty lines and keeps the text of each line as it was', () => {
    expect(parseLines('A 1\r\n\r\n  B 2  \n').map(({ text }) => text)).toEqual(['A 1', 'B 2']);
  });
});
