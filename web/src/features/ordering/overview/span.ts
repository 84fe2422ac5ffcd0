import { useToday } from '@/features/access/public';
import { useTexts } from '@/shared/address';
import { shifted } from '@/shared/days';
import type { LocalDate } from '@/shared/http/api';
import type { Span } from './collections';

export type SpanName = 'month' | 'quarter' | 'year';

const days: Record<SpanName, number> = { month: 30, quarter: 90, year: 365 };

/** The last so many days up to and with today. */
export const spanOf = (name: SpanName, today: LocalDate): Span => ({
  from: shifted(today, 1 - days[name]),
  to: shifted(today, 1),
});

/** The period the figures are of; stands in the address. */
export function useSpan(): { name: SpanName; span: Span; choose: (name: SpanName) => void } {
  const [{ span }, change] = useTexts<'span'>();
  const name: SpanName = span === 'month' || span === 'year' ? span : 'quarter';
  return {
    name,
    span: spanOf(name, useToday()),
    choose: (next) => change({ span: next === 'quarter' ? undefined : next }),
  };
}
