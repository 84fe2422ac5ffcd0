import { firstQuantity, isMultiple, nearestQuantity, reachesMinimum } from '@/features/pricing/public';
import type { Decimal, Id, LineAnswer, OfferVariant } from '@/shared/http/api';
import { request } from '@/shared/http/request';
import { newId } from '@/shared/ids';
import type { TypedLine } from './parse';

/** A line of the list on the screen: as it was typed, and what the catalogue made of it. */
export interface QuickLine {
  readonly key: string;
  readonly text: string;
  readonly article: string;
  readonly state: 'understood' | 'several' | 'unknown';
  readonly variant?: OfferVariant;
  readonly quantity: Decimal | undefined;
  /** What was asked for where the packing made it more. */
  readonly asked?: Decimal;
  readonly candidates?: readonly OfferVariant[];
}

/** Asks the catalogue about all lines at once; every line gets an answer, understood or not. */
export async function askLines(contractId: Id, typed: readonly TypedLine[]): Promise<QuickLine[]> {
  const lines = typed.map(({ article, quantity }) => ({
    ...(/^\d{8,14}$/.test(article) ? { article, barcode: article } : { article }),
    quantity: quantity ?? '1',
  }));
  const answer = await request<{ lines: LineAnswer[] }>({
    method: 'POST',
    path: '/offers/lines',
    body: { contractId, lines },
  });
  return typed.map((line, at) => answered(line, answer.lines[at]));
}

function answered({ text, article, quantity }: TypedLine, answer: LineAnswer | undefined): QuickLine {
  const line = { key: newId(), text, article, quantity };
  if (answer?.status === 'OK' && answer.variant) return understood(line, answer.variant);
  if (answer?.status === 'AMBIGUOUS') return { ...line, state: 'several', candidates: answer.candidates ?? [] };
  return { ...line, state: 'unknown' };
}

/** The line with the product it means; a quantity that does not fit the packing becomes the nearest that does. */
export function understood(
  line: Pick<QuickLine, 'key' | 'text' | 'article' | 'quantity'>,
  variant: OfferVariant,
): QuickLine {
  const { key, text, article, quantity } = line;
  const base = { key, text, article, state: 'understood', variant } as const;
  if (quantity === undefined) return { ...base, quantity: firstQuantity(variant) };
  if (isMultiple(variant, quantity) && reachesMinimum(variant, quantity)) return { ...base, quantity };
  return { ...base, quantity: nearestQuantity(variant, quantity), asked: quantity };
}
