import { Link } from '@tanstack/react-router';
import { type Basket, QuantityField } from '@/features/ordering/public';
import { WhyPrice } from '@/features/pricing/public';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { words } from '../words';
import type { Row } from './rows';

interface CellProps {
  readonly row: Row;
  readonly basket: Basket;
}

/** The reader's own price with its reason; `signed` where no column names the currency. */
export function RowPrice({ row: { offer, variant }, basket, signed = false }: CellProps & { signed?: boolean }) {
  const m = useMessages(words);
  const f = useFormats();
  const price = (variant ?? offer).price;
  if (!price) return <span className="quiet">{offer.priceState === 'NO_CONTRACT' ? m.noContract : m.onRequest}</span>;
  const shown = signed ? f.money(price) : f.amount(price);
  if (variant === undefined) return offer.priceFrom ? m.from(shown) : shown;
  return (
    <>
      {shown}
      <WhyPrice
        contractId={basket.contractId}
        variantId={variant.variantId}
        quantity={basket.quantityOf(variant.variantId) ?? variant.minQuantity}
        unit={variant.unit}
        of={variant.name}
      />
    </>
  );
}

/** How much of it is in the cart; where many variants are behind the row, the way to them. */
export function RowQuantity({
  row: { offer, variant },
  basket,
  onStep,
}: CellProps & { onStep?: (by: 1 | -1) => boolean }) {
  const m = useMessages(words);
  if (variant === undefined) {
    return (
      <Link to="/catalogue/$productId" params={{ productId: offer.productId }} className="link">
        {m.variants(offer.variantCount)}
      </Link>
    );
  }
  return (
    variant.price && (
      <span data-quantity={variant.variantId}>
        <QuantityField
          variant={variant}
          quantity={basket.quantityOf(variant.variantId)}
          onChange={(next) => basket.set(variant, next)}
          onStep={onStep}
        />
      </span>
    )
  );
}
