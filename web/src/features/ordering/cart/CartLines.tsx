import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { WhyPrice } from '@/features/pricing/public';
import type { Cart, CartLine, Problem } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { toast } from '@/shared/ui/toasts';
import styles from './CartLines.module.css';
import type { CartChange } from './commands';
import { QuantityField } from './QuantityField';
import { words } from './words';

type Refusals = NonNullable<Problem['errors']>;

interface CartLinesProps {
  readonly cart: Cart;
  /** What the server said about lines when it refused the order. */
  readonly refusals: Refusals;
  readonly onSet: (lines: CartChange['lines']) => void;
}

export function CartLines({ cart, refusals, onSet }: CartLinesProps) {
  const m = useMessages(words);
  const f = useFormats();
  const table = useRef<HTMLTableElement>(null);
  const sign = f.sign(cart.total?.currency ?? '');
  const step = (from: number, by: 1 | -1): boolean => {
    const fields = [...(table.current?.querySelectorAll<HTMLInputElement>('input[data-set]') ?? [])];
    fields[from + by]?.focus();
    return fields[from + by] !== undefined;
  };
  const clear = (): void => {
    const kept = cart.lines.map((line) => ({ variant: line, quantity: line.quantity, comment: line.comment }));
    onSet(cart.lines.map((line) => ({ variant: line, quantity: '0' })));
    toast(say(words).cleared, { label: say(words).undo, run: () => onSet(kept) });
  };
  return (
    <>
      <table ref={table} className={`table ${styles.lines}`}>
        <thead>
          <tr>
            <th>{m.article}</th>
            <th>{m.name}</th>
            <th className="number">{m.price}</th>
            <th className="number">{m.quantity}</th>
            <th className="number">{m.amount(sign)}</th>
            <th>
              <span className="sr-only">{m.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {cart.lines.map((line, at) => (
            <Line
              key={line.variantId}
              line={line}
              at={at}
              contractId={cart.contractId}
              refusals={refusals.filter(
                ({ pointer }) => pointer.startsWith(`/lines/${at}/`) || pointer === `/lines/${at}`,
              )}
              onSet={onSet}
              onStep={(by) => step(at, by)}
            />
          ))}
        </tbody>
      </table>
      <button type="button" className={styles.clear} onClick={clear}>
        {m.clear}
      </button>
    </>
  );
}

interface LineProps {
  readonly line: CartLine;
  readonly at: number;
  readonly contractId: string;
  readonly refusals: Refusals;
  readonly onSet: (lines: CartChange['lines']) => void;
  readonly onStep: (by: 1 | -1) => boolean;
}

function Line({ line, at, contractId, refusals, onSet, onStep }: LineProps) {
  const m = useMessages(words);
  const f = useFormats();
  const remove = (): void => {
    onSet([{ variant: line, quantity: '0' }]);
    const back = { variant: line, quantity: line.quantity, comment: line.comment };
    toast(say(words).removed(line.name), { label: say(words).undo, run: () => onSet([back]) });
  };
  const told = [
    ...line.problems.map(({ code, message, nearest }) => ({ code, message, nearest })),
    ...refusals.map(({ code, message }) => ({ code, message, nearest: undefined })),
  ].filter((one, index, all) => all.findIndex(({ code }) => code === one.code) === index);
  return (
    <tr data-wrong={told.length > 0}>
      <td className={`soft nowrap ${styles.article}`}>{line.article}</td>
      <td className={styles.name}>
        {line.productId ? (
          <Link to="/catalogue/$productId" params={{ productId: line.productId }}>
            {line.name}
          </Link>
        ) : (
          line.name
        )}
        {told.map((problem) => (
          <p key={problem.code} className={styles.problem}>
            <Icon name="warn" size={15} /> {problem.message}
            {problem.nearest && problem.code === 'OUT_OF_STOCK' && (
              <button
                type="button"
                className="link"
                onClick={() => onSet([{ variant: line, quantity: problem.nearest ?? line.quantity }])}
              >
                {m.fix(f.quantity(problem.nearest, line.unit))}
              </button>
            )}
          </p>
        ))}
        {line.warning === 'BACK_ORDER' && (
          <p className={styles.warning}>
            <Icon name="clock" size={15} /> {m.backOrder}
          </p>
        )}
        <LineComment line={line} onSet={onSet} />
      </td>
      <td className={`number ${styles.price}`}>
        {line.price ? f.amount(line.price) : <span className="quiet">{m.priceOnRequest}</span>}
        {line.price && (
          <WhyPrice
            contractId={contractId}
            variantId={line.variantId}
            quantity={line.quantity}
            unit={line.unit}
            of={line.name}
          />
        )}
      </td>
      <td className={`number ${styles.quantity}`} data-field={`/lines/${at}/quantity`}>
        <QuantityField
          variant={line}
          quantity={line.quantity}
          onChange={(quantity) => onSet([{ variant: line, quantity }])}
          onStep={onStep}
        />
      </td>
      <td className={`number strong ${styles.amount}`}>
        {f.amount(line.amount)}
        {line.amount && <span className="narrow-only">&nbsp;{f.sign(line.amount.currency)}</span>}
      </td>
      <td className={styles.remove}>
        <button type="button" aria-label={`${m.remove}: ${line.name}`} onClick={remove}>
          <Icon name="close" size={16} />
        </button>
      </td>
    </tr>
  );
}

function LineComment({ line, onSet }: Pick<LineProps, 'line' | 'onSet'>) {
  const m = useMessages(words);
  const [typed, setTyped] = useState<string>();
  if (typed === undefined && line.comment === '') {
    return (
      <button type="button" className={styles.addComment} onClick={() => setTyped('')}>
        {m.addComment}
      </button>
    );
  }
  const settle = (): void => {
    const comment = (typed ?? line.comment).trim();
    if (comment !== line.comment) onSet([{ variant: line, quantity: line.quantity, comment }]);
    setTyped(undefined);
  };
  return (
    <input
      className={styles.comment}
      aria-label={`${m.lineComment}: ${line.name}`}
      placeholder={m.lineComment}
      maxLength={500}
      ref={(field) => {
        if (typed === '' && line.comment === '') field?.focus();
      }}
      value={typed ?? line.comment}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
      }}
    />
  );
}
