import { Link } from '@tanstack/react-router';
import { useContract, useMayOrder, useSession } from '@/features/access/public';
import type { Basket } from '@/features/ordering/public';
import { lineAmount } from '@/features/pricing/public';
import { type Formats, useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import type { Column } from '@/shared/ui/list/columns';
import { StockText } from '../StockText';
import { words } from '../words';
import { RowPrice, RowQuantity } from './OfferCells';
import styles from './OfferTable.module.css';
import type { Row } from './rows';

type OfferColumn = Column<Row>;

const goods = ({ offer, variant }: Row) => variant ?? offer;

/** The columns of the catalogue; their keys are the server's names of them in a spreadsheet. */
export function useOfferColumns(basket: Basket, step: (from: string, by: 1 | -1) => boolean): readonly OfferColumn[] {
  const m = useMessages(words);
  const f = useFormats();
  const mayOrder = useMayOrder();
  const { cabinet } = useSession();
  const customer = cabinet === 'CUSTOMER' || cabinet === 'INDIVIDUAL';
  const contract = useContract();
  const sign = contract && f.sign(contract.currency);
  const known: readonly OfferColumn[] = [
    { key: 'article', title: m.article, width: 116, sort: 'article', yields: 3, cell: (row) => <Article row={row} /> },
    {
      key: 'name',
      title: m.name,
      width: 200,
      grows: true,
      stays: true,
      sort: 'name',
      cell: (row) => <Name row={row} />,
    },
    { key: 'brand', title: m.brand, width: 130, yields: 9, optional: true, cell: ({ offer }) => offer.brand },
    { key: 'unit', title: m.unit, width: 64, yields: 8, optional: true, cell: (row) => goods(row).unit },
    { key: 'stock', title: m.stock, width: 184, yields: 2, cell: (row) => <StockText stock={goods(row).stock} /> },
    { key: 'lead', title: m.lead, width: 84, yields: 5, cell: ({ offer }) => lead(offer.leadTimeDays, m) },
    {
      key: 'pack',
      title: m.pack,
      width: 76,
      number: true,
      yields: 4,
      cell: (row) => f.quantity(goods(row).packMultiple),
    },
    {
      key: 'minimum',
      title: m.minimum,
      width: 84,
      number: true,
      yields: 7,
      optional: true,
      cell: (row) => least(goods(row).minQuantity, f),
    },
  ];
  const price: OfferColumn = {
    key: 'price',
    title: sign === undefined ? m.price : m.yourPrice(sign),
    width: 128,
    number: true,
    stays: true,
    cell: (row) => <RowPrice row={row} basket={basket} />,
  };
  const cart: readonly OfferColumn[] = [
    {
      key: 'quantity',
      title: m.quantity,
      width: 150,
      number: true,
      stays: true,
      cell: (row) => <RowQuantity row={row} basket={basket} onStep={(by) => step(row.id, by)} />,
    },
    {
      key: 'amount',
      title: m.amount(sign ?? ''),
      width: 108,
      number: true,
      yields: 1,
      cell: ({ variant }) => {
        const quantity = variant && basket.quantityOf(variant.variantId);
        return variant?.price && quantity !== undefined && f.amount(lineAmount(variant.price.amount, quantity));
      },
    },
  ];
  return [...known, ...(customer || contract ? [price] : []), ...(mayOrder ? cart : [])];
}

function Article({ row }: { row: Row }) {
  return <span className="soft">{goods(row).article}</span>;
}

/** The first line of a product carries its name, the others only what differs; whoever hears the table hears it all. */
function Name({ row: { offer, variant, first } }: { row: Row }) {
  const label = variant?.label;
  return (
    <Link
      to="/catalogue/$productId"
      params={{ productId: offer.productId }}
      title={variant?.name ?? offer.name}
      className={first ? 'strong' : styles.further}
    >
      {first ? offer.name : <span className="sr-only">{offer.name}</span>}
      {label && (first ? `, ${label}` : <span className={styles.label}>… {label}</span>)}
    </Link>
  );
}

const least = (quantity: string, f: Formats): string => (Number(quantity) === 0 ? '' : f.quantity(quantity));

function lead(days: number | null | undefined, m: (typeof words)['ru']): string {
  if (days == null) return '';
  return days === 0 ? m.today : m.days(days);
}
