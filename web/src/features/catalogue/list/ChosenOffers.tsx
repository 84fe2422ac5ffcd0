import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMayOrder } from '@/features/access/public';
import type { Basket } from '@/features/ordering/public';
import { firstQuantity } from '@/features/pricing/public';
import { download } from '@/shared/http/download';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { BulkBar } from '@/shared/ui/list/ListBar';
import type { Selection } from '@/shared/ui/list/selection';
import { toast } from '@/shared/ui/toasts';
import { words } from '../words';
import { orderable, type Row, worth } from './rows';

interface ChosenOffersProps {
  readonly selection: Selection<Row>;
  readonly basket: Basket;
  /** The columns as they are seen, by their names in a spreadsheet. */
  readonly columns: readonly string[];
}

/** What can be done with the marked goods: into the cart, into a file, or nothing after all. */
export function ChosenOffers({ selection, basket, columns }: ChosenOffersProps) {
  const m = useMessages(words);
  const f = useFormats();
  const mayOrder = useMayOrder();
  const sum = worth(selection.rows, basket.quantityOf);
  const [saving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    setSaving(true);
    const rows = selection.rows.map(({ offer, variant }) => ({
      productId: offer.productId,
      variantId: variant?.variantId,
      quantity: variant && basket.quantityOf(variant.variantId),
    }));
    const body = { contractId: basket.contractId, columns, rows };
    await download({ method: 'POST', path: '/offers/export.xlsx', body }, `${m.title}.xlsx`)
      .catch((error: Error) => toast(error.message, undefined, 'bad'))
      .finally(() => setSaving(false));
  };
  return (
    <BulkBar selection={selection} totals={sum && <span>{f.money(sum)}</span>}>
      {mayOrder && (
        <Button variant="filled" onClick={() => void fill(selection, basket, m)}>
          {m.addToCart}
        </Button>
      )}
      <Button loading={saving} onClick={() => void save()}>
        {m.xlsx}
      </Button>
    </BulkBar>
  );
}

/** Each in the least quantity that can be ordered; what is in the cart already stays as it is. */
async function fill({ rows, clear }: Selection<Row>, basket: Basket, m: (typeof words)['ru']): Promise<void> {
  const fit = rows.filter(orderable).map(({ variant }) => variant);
  const fresh = fit.filter(({ variantId }) => basket.quantityOf(variantId) === undefined);
  if (fresh.length > 0) {
    await basket.add(fresh.map((variant) => ({ variant, quantity: firstQuantity(variant) })));
    clear();
  }
  const text = m.added(fresh.length, fit.length - fresh.length, rows.length - fit.length);
  toast(text, fresh.length > 0 ? { label: m.undo, run: () => basket.takeOut(fresh) } : undefined);
}
