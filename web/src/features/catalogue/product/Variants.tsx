import { useMayOrder } from '@/features/access/public';
import { type Basket, QuantityField, useBasket } from '@/features/ordering/public';
import { lineAmount, tierPrice, WhyPrice } from '@/features/pricing/public';
import type { OfferPage, OfferPageVariant } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Popup } from '@/shared/ui/Popup';
import { StockText } from '../StockText';
import { words } from '../words';
import { MatrixTable } from './MatrixTable';
import { matrixOf } from './matrix';
import styles from './Variants.module.css';

/** How the product is ordered: one line, a list, or a matrix of size by colour. */
export function Variants({ page }: { page: OfferPage }) {
  const basket = useBasket();
  const mayOrder = useMayOrder();
  const [only] = page.variants;
  if (only === undefined) return null;
  if (page.variants.length === 1) return <Single page={page} variant={only} basket={basket} mayOrder={mayOrder} />;
  const matrix = matrixOf(page.axes, page.variants);
  return (
    <>
      {matrix ? (
        <MatrixTable matrix={matrix} basket={basket} mayOrder={mayOrder} />
      ) : (
        <VariantList page={page} basket={basket} mayOrder={mayOrder} />
      )}
      <Terms page={page} variant={only} />
    </>
  );
}

interface SingleProps {
  readonly page: OfferPage;
  readonly variant: OfferPageVariant;
  readonly basket: Basket;
  readonly mayOrder: boolean;
}

function Single({ page, variant, basket, mayOrder }: SingleProps) {
  const m = useMessages(words);
  const f = useFormats();
  const quantity = basket.quantityOf(variant.variantId);
  return (
    <section className={styles.single}>
      <div className={styles.offer}>
        <span className={styles.price}>
          {variant.price ? f.money(variant.price) : m.onRequest}
          {variant.price && (
            <WhyPrice
              contractId={basket.contractId}
              variantId={variant.variantId}
              quantity={quantity ?? variant.minQuantity}
              unit={variant.unit}
              of={variant.name}
            />
          )}
        </span>
        {mayOrder && variant.price && (
          <>
            <QuantityField variant={variant} quantity={quantity} onChange={(next) => basket.set(variant, next)} />
            <span className="quiet">{variant.unit}</span>
            {quantity !== undefined && (
              <span className="strong">
                {f.money({ ...variant.price, amount: lineAmount(variant.price.amount, quantity) })}
              </span>
            )}
          </>
        )}
      </div>
      <Terms page={page} variant={variant} />
      <Tiers variant={variant} quantity={quantity} />
      <Warehouses variant={variant} />
    </section>
  );
}

/** Packing and VAT, in one quiet line. */
function Terms({ page, variant }: { page: OfferPage; variant: OfferPageVariant }) {
  const m = useMessages(words);
  const f = useFormats();
  const said = [
    variant.packMultiple === '1' ? undefined : m.multiple(f.quantity(variant.packMultiple, variant.unit)),
    Number(variant.minQuantity) > Number(variant.packMultiple)
      ? m.min(f.quantity(variant.minQuantity, variant.unit))
      : undefined,
    m.vat(page.vatRate),
    page.leadTimeDays == null
      ? undefined
      : `${m.lead.toLowerCase()} ${page.leadTimeDays === 0 ? m.today : m.days(page.leadTimeDays)}`,
  ];
  return <p className="quiet small">{said.filter((one) => one !== undefined).join(' · ')}</p>;
}

function Tiers({ variant, quantity }: { variant: OfferPageVariant; quantity: string | undefined }) {
  const m = useMessages(words);
  const f = useFormats();
  if (variant.tiers.length < 2) return null;
  const prices = variant.tiers.map(({ from, price }) => ({ from, price: price.amount }));
  const now = quantity === undefined ? null : tierPrice(prices, quantity);
  return (
    <div>
      <h2>{m.tiers}</h2>
      <ul className={styles.tiers}>
        {variant.tiers.map((tier) => (
          <li key={tier.from} data-now={tier.price.amount === now}>
            <span className="quiet small">{m.fromQuantity(f.quantity(tier.from, variant.unit))}</span>
            {f.money(tier.price)}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function Warehouses({ variant }: { variant: OfferPageVariant }) {
  const m = useMessages(words);
  const f = useFormats();
  if (variant.stockByWarehouse.length === 0) return null;
  return (
    <div>
      <h2>{m.stockByWarehouse}</h2>
      <dl className={styles.stock}>
        {variant.stockByWarehouse.map((one) => (
          <div key={one.warehouse}>
            <dt>{one.warehouse}</dt>
            <dd>
              {Number(one.quantity) > 0
                ? f.quantity(one.quantity, variant.unit)
                : one.expectedOn
                  ? m.expected(f.date(one.expectedOn))
                  : m.none}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function VariantList({ page, basket, mayOrder }: { page: OfferPage; basket: Basket; mayOrder: boolean }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <table className={`table ${styles.list}`}>
      <thead>
        <tr>
          <th className="wide-only">{m.article}</th>
          <th>{m.variant}</th>
          <th>{m.stock}</th>
          <th className="number">{m.yourPrice(f.sign(page.price?.currency ?? ''))}</th>
          {mayOrder && <th className="number">{m.quantity}</th>}
        </tr>
      </thead>
      <tbody>
        {page.variants.map((variant) => (
          <tr key={variant.variantId}>
            <td className="soft nowrap wide-only">{variant.article}</td>
            <td className="strong">{variant.label}</td>
            <td>
              <Popup
                face={<StockText stock={variant.stock} />}
                label={`${m.stockByWarehouse}: ${variant.label}`}
                className={styles.stockFace}
                width={280}
              >
                {() => <Warehouses variant={variant} />}
              </Popup>
            </td>
            <td className="number">
              {variant.price ? f.amount(variant.price) : <span className="quiet">{m.onRequest}</span>}
              {variant.price && (
                <WhyPrice
                  contractId={basket.contractId}
                  variantId={variant.variantId}
                  quantity={basket.quantityOf(variant.variantId) ?? variant.minQuantity}
                  unit={variant.unit}
                  of={variant.name}
                />
              )}
            </td>
            {mayOrder && (
              <td className="number">
                {variant.price && (
                  <QuantityField
                    variant={variant}
                    quantity={basket.quantityOf(variant.variantId)}
                    onChange={(next) => basket.set(variant, next)}
                  />
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
