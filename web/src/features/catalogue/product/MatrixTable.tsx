import { useRef } from 'react';
import { type Basket, QuantityField } from '@/features/ordering/public';
import { lineAmount, sum, WhyPrice } from '@/features/pricing/public';
import type { OfferPageVariant } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { StockText } from '../StockText';
import { words } from '../words';
import styles from './MatrixTable.module.css';
import type { Matrix } from './matrix';

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly basket: Basket;
  readonly mayOrder: boolean;
}

/** Size across, colour down, a quantity in every cell; turned on its side where the screen is narrow. */
export function MatrixTable({ matrix, basket, mayOrder }: MatrixTableProps) {
  const m = useMessages(words);
  const f = useFormats();
  const table = useRef<HTMLTableElement>(null);
  const cells = matrix.rows.flatMap((row) => matrix.columns.map((column) => matrix.at(row, column)));
  const variants = cells.filter((one) => one !== undefined);
  const prices = new Set(variants.map((one) => one.price?.amount));
  const total = sum(variants.map((one) => amountOf(one, basket)));
  const step = (by: 1 | -1): boolean => {
    const fields = [...(table.current?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const next = fields[fields.indexOf(document.activeElement as HTMLInputElement) + by];
    next?.focus();
    return next !== undefined;
  };
  const [one] = variants;
  return (
    <section className={styles.matrix}>
      {prices.size === 1 && one?.price && (
        <div className={styles.price}>
          {f.money(one.price)}
          <WhyPrice
            contractId={basket.contractId}
            variantId={one.variantId}
            quantity={one.minQuantity}
            unit={one.unit}
            of={one.name}
          />
          {mayOrder && <span className="quiet small">{m.matrixHint}</span>}
        </div>
      )}
      <table ref={table} className={`table ${styles.table}`}>
        <thead>
          <tr>
            <th>{matrix.down === undefined ? matrix.across : `${matrix.down} / ${matrix.across}`}</th>
            {matrix.columns.map((column) => (
              <th key={column} className="number">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.rows.map((row) => (
            <tr key={row ?? ''}>
              <th scope="row">{row}</th>
              {matrix.columns.map((column) => {
                const variant = matrix.at(row, column);
                return (
                  <td key={column} className="number" data-column={column}>
                    {variant === undefined ? (
                      <span className="quiet">–</span>
                    ) : (
                      <Cell
                        variant={variant}
                        basket={basket}
                        mayOrder={mayOrder}
                        ownPrice={prices.size > 1}
                        onStep={step}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {total && <p className={styles.total}>{f.money(total)}</p>}
    </section>
  );
}

function amountOf({ variantId, price }: OfferPageVariant, basket: Basket) {
  const quantity = basket.quantityOf(variantId);
  return price && quantity !== undefined ? { ...price, amount: lineAmount(price.amount, quantity) } : undefined;
}

interface CellProps {
  readonly variant: OfferPageVariant;
  readonly basket: Basket;
  readonly mayOrder: boolean;
  readonly ownPrice: boolean;
  readonly onStep: (by: 1 | -1) => boolean;
}

function Cell({ variant, basket, mayOrder, ownPrice, onStep }: CellProps) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <div className={styles.cell}>
      {mayOrder && variant.price && (
        <QuantityField
          variant={variant}
          quantity={basket.quantityOf(variant.variantId)}
          onChange={(next) => basket.set(variant, next)}
          onStep={onStep}
        />
      )}
      <span className="small soft">
        <StockText stock={{ ...variant.stock, mainWarehouse: null }} />
      </span>
      {ownPrice && <span className="small quiet">{variant.price ? f.money(variant.price) : m.onRequest}</span>}
    </div>
  );
}
