import type { OrderRow } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { totals } from '../rules';

/** What the chosen orders come to. */
export function ChosenOrders({ rows }: { rows: readonly OrderRow[] }) {
  const f = useFormats();
  const sums = totals(rows);
  return sums.length === 0 ? null : <span>{sums.map((sum) => f.money(sum)).join(' + ')}</span>;
}
