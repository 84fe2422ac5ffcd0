import type { Stock } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Dot } from '@/shared/ui/states';
import { words } from './words';

/** What is there, and where; or since when it will be. */
export function StockText({ stock }: { stock: Stock }) {
  const m = useMessages(words);
  const f = useFormats();
  if (stock.state === 'EXPECTED')
    return <Dot tone="warn">{stock.expectedOn ? m.expected(f.date(stock.expectedOn)) : m.toOrder}</Dot>;
  if (stock.state === 'NONE') return <Dot tone="bad">{m.none}</Dot>;
  const quantity = f.quantity(stock.total);
  if (!stock.mainWarehouse) return <Dot tone="ok">{quantity}</Dot>;
  const text = m.inWarehouse(quantity, stock.mainWarehouse);
  return (
    <Dot tone="ok">
      <span title={text}>{text}</span>
    </Dot>
  );
}
