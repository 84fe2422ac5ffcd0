import { useTexts } from '@/shared/address';
import type { Span } from './collections';

export type SpanName = 'month' | 'quarter' | 'year';

const days: Record<SpanName, number> = { month: 30, quarter: 90, year: 365 };
const day = 24 * 3_600_000;

/** The last so many days up to and with today. */
export function spanOf(name: SpanName, now: Date): Span {
  const at = (shift: number): string => new Date(now.getTime() + shift * day).toISOString().slice(0, 10);
  return { from: at(1 - days[name]), to: at(1) };
}

/** The period the figures are of; stands in the address. */
export function useSpan(): { name: SpanName; span: Span; choose: (name: SpanName) => void } {
  const [{ span }, change] = useTexts<'span'>();
  const name: SpanName = span === 'month' || span === 'year' ? span : 'quarter';
  return {
    name,
    span: spanOf(name, new Date()),
    choose: (next) => change({ span: next === 'quarter' ? undefined : next }),
  };
}
