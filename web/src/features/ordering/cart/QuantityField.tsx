import Big from 'big.js';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { isMultiple, nearestQuantity, parseQuantity, reachesMinimum } from '@/features/pricing/public';
import type { Decimal } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import type { Orderable } from './commands';
import styles from './QuantityField.module.css';
import { words } from './words';

interface QuantityFieldProps {
  readonly variant: Orderable;
  readonly quantity: Decimal | undefined;
  readonly onChange: (quantity: Decimal) => void;
  /** Moves to the neighbour in the column; true if there was one. */
  readonly onStep?: ((by: 1 | -1) => boolean) | undefined;
}

const settleMs = 300;

/**
 * A quantity in the cart. What is typed counts after a moment of rest; a quantity that does not fit the packing is kept
 * as typed and the nearest one that fits is offered beside it.
 */
export function QuantityField({ variant, quantity, onChange, onStep }: QuantityFieldProps) {
  const m = useMessages(words);
  const f = useFormats();
  const shown = quantity === undefined ? '' : f.quantity(quantity);
  const [typed, setTyped] = useState<string>();
  const [focused, setFocused] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const meant = typed === undefined ? quantity : typed.trim() === '' ? '0' : parseQuantity(typed);
  const wrong = typed !== undefined && meant === undefined;
  const empty = meant === undefined || new Big(meant).eq(0);
  const misfit = !empty && !(isMultiple(variant, meant) && reachesMinimum(variant, meant));
  // What was typed stays on the screen until the cart says the same, so that nothing jumps in between.
  const settled = typed !== undefined && !focused && !wrong && new Big(meant ?? '0').eq(quantity ?? '0');
  useEffect(() => {
    if (settled) setTyped(undefined);
  }, [settled]);
  const offer = misfit ? nearestQuantity(variant, meant) : undefined;

  const settle = (text: string): void => {
    clearTimeout(timer.current);
    const value = text.trim() === '' ? '0' : parseQuantity(text);
    if (value !== undefined && !new Big(value).eq(quantity ?? '0')) onChange(value);
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const by = direction(event);
    if (by === undefined) return;
    settle(event.currentTarget.value);
    if (onStep?.(by)) event.preventDefault();
  };
  return (
    <span className={styles.field}>
      {offer !== undefined && (
        <button
          type="button"
          className={styles.offer}
          title={m.fits(f.quantity(variant.packMultiple), f.quantity(variant.minQuantity))}
          onClick={() => {
            setTyped(f.quantity(offer));
            clearTimeout(timer.current);
            onChange(offer);
          }}
        >
          {m.take(f.quantity(offer))}
        </button>
      )}
      <input
        className={styles.input}
        inputMode="decimal"
        autoComplete="off"
        placeholder={variant.unit}
        aria-label={m.quantityOf(variant.name, variant.article ?? '')}
        aria-invalid={wrong || misfit}
        data-set={!empty}
        value={typed ?? shown}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          clearTimeout(timer.current);
          timer.current = setTimeout(() => settle(text), settleMs);
        }}
        onFocus={(event) => {
          setFocused(true);
          event.currentTarget.select();
        }}
        onKeyDown={keyDown}
        onBlur={(event) => {
          setFocused(false);
          settle(event.currentTarget.value);
        }}
      />
    </span>
  );
}

/** Tab, Enter and the arrows walk down the column of quantities, as in a spreadsheet. */
function direction({ key, shiftKey }: KeyboardEvent): 1 | -1 | undefined {
  if (key === 'ArrowDown') return 1;
  if (key === 'ArrowUp') return -1;
  if (key === 'Tab' || key === 'Enter') return shiftKey ? -1 : 1;
  return undefined;
}
