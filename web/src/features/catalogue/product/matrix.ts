import type { OfferPageVariant } from '@/shared/http/api';

/** Variants by two characteristics: the axis with more values goes across, the other down. */
export interface Matrix {
  readonly across: string;
  readonly down: string | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly (string | undefined)[];
  readonly at: (row: string | undefined, column: string) => OfferPageVariant | undefined;
}

const least = 3;
const widest = 12;

const numbers = new Intl.Collator('ru', { numeric: true });

const values = (variants: readonly OfferPageVariant[], axis: string): string[] =>
  [...new Set(variants.map((variant) => variant.characteristics[axis] ?? ''))].sort(numbers.compare);

/**
 * The matrix of a product whose variants differ by one or two characteristics; undefined where a list says more: few
 * variants, a third characteristic, or two variants in one cell.
 */
export function matrixOf(axes: readonly string[], variants: readonly OfferPageVariant[]): Matrix | undefined {
  const differing = axes.filter((axis) => values(variants, axis).length > 1);
  if (variants.length < least || differing.length === 0 || differing.length > 2) return undefined;
  const [across, down] = [...differing].sort((a, b) => values(variants, b).length - values(variants, a).length);
  if (across === undefined || values(variants, across).length > widest) return undefined;
  const key = (row: string | undefined, column: string): string => JSON.stringify([row, column]);
  const cells = new Map(
    variants.map((variant) => [
      key(
        down === undefined ? undefined : (variant.characteristics[down] ?? ''),
        variant.characteristics[across] ?? '',
      ),
      variant,
    ]),
  );
  if (cells.size !== variants.length) return undefined;
  return {
    across,
    down,
    columns: values(variants, across),
    rows: down === undefined ? [undefined] : values(variants, down),
    at: (row, column) => cells.get(key(row, column)),
  };
}
