import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useContract, useMayOrder } from '@/features/access/public';
import { lineAmount, sum } from '@/features/pricing/public';
import type { OfferVariant } from '@/shared/http/api';
import { RequestFailed } from '@/shared/http/fault';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Empty, PageHead } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useDraft } from '@/sync/drafts';
import { CartBar } from '../cart/CartBar';
import { useBasket } from '../cart/useCart';
import { FindVariant } from './FindVariant';
import { askLines, type QuickLine, understood } from './lines';
import { parseLines } from './parse';
import { QuickLines } from './QuickLines';
import styles from './QuickOrderPage.module.css';
import { words } from './words';

const noLines: readonly QuickLine[] = [];

export function QuickOrderPage() {
  const m = useMessages(words);
  const contract = useContract();
  const mayOrder = useMayOrder();
  return (
    <>
      <PageHead title={m.title} />
      {contract !== undefined && mayOrder ? <QuickOrder contractId={contract.id} /> : <Empty title={m.noOrder} />}
    </>
  );
}

/** Paste a list or type it; every line that was not understood is shown and can be mended in place. */
function QuickOrder({ contractId }: { contractId: string }) {
  const m = useMessages(words);
  const [text, setText, clearText] = useDraft(`quick text ${contractId}`, '');
  const [lines, setLines, clearLines] = useDraft(`quick lines ${contractId}`, noLines);
  const [reading, setReading] = useState(false);
  const [failed, setFailed] = useState(false);
  const { add, set, quantityOf } = useBasket();
  const read = async (pasted: string): Promise<void> => {
    const typed = parseLines(pasted);
    if (typed.length === 0) return;
    setReading(true);
    setFailed(false);
    try {
      setLines([...lines, ...(await askLines(contractId, typed))]);
      clearText();
    } catch (error) {
      if (!(error instanceof RequestFailed)) throw error;
      setFailed(true);
    } finally {
      setReading(false);
    }
  };
  const mend = async (line: QuickLine, article: string): Promise<void> => {
    const [answer] = await askLines(contractId, [{ text: article, article, quantity: line.quantity }]);
    if (answer !== undefined) setLines(lines.map((one) => (one.key === line.key ? { ...answer, key: line.key } : one)));
  };
  const pick = (variant: OfferVariant): void =>
    setLines([
      ...lines,
      understood({ key: newId(), text: variant.name, article: variant.article ?? '', quantity: undefined }, variant),
    ]);
  const ready = lines.flatMap(({ variant, quantity }) => (variant?.price && quantity ? [{ variant, quantity }] : []));
  const toCart = async (): Promise<void> => {
    await add(ready);
    const left = lines.filter(({ variant, quantity }) => !(variant?.price && quantity));
    if (left.length === 0) clearLines();
    else setLines(left);
    const before = lines;
    const held = ready.map(({ variant }) => ({ variant, had: quantityOf(variant.variantId) ?? '0' }));
    toast(say(words).added(ready.length), {
      label: say(words).undo,
      run: () => {
        for (const { variant, had } of held) set(variant, had);
        setLines(before);
      },
    });
  };
  return (
    <div className="stack">
      <div className={styles.entry}>
        <Textarea
          label={m.paste}
          description={m.pasteHint}
          placeholder={m.example}
          autosize={false}
          rows={5}
          value={text}
          error={failed ? m.failed : undefined}
          onChange={(event) => setText(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (text !== '' || !pasted.includes('\n')) return;
            event.preventDefault();
            setText(pasted);
            void read(pasted);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void read(text);
          }}
        />
        <Button loading={reading} disabled={text.trim() === ''} onClick={() => void read(text)}>
          {m.read}
        </Button>
      </div>
      <FindVariant contractId={contractId} onPick={pick} />
      {lines.length > 0 && (
        <>
          <QuickLines lines={lines} onChange={setLines} onMend={(line, article) => void mend(line, article)} />
          <ReadyBar ready={ready} onAdd={() => void toCart()} onClear={clearLines} />
        </>
      )}
      {lines.length === 0 && <CartBar />}
    </div>
  );
}

interface ReadyBarProps {
  readonly ready: readonly { readonly variant: OfferVariant; readonly quantity: string }[];
  readonly onAdd: () => void;
  readonly onClear: () => void;
}

function ReadyBar({ ready, onAdd, onClear }: ReadyBarProps) {
  const m = useMessages(words);
  const f = useFormats();
  const total = sum(
    ready.map(({ variant: { price }, quantity }) => price && { ...price, amount: lineAmount(price.amount, quantity) }),
  );
  return (
    <aside className={styles.bar} data-floats>
      <span className="soft">{m.understood(ready.length)}</span>
      <button type="button" className={styles.clear} onClick={onClear}>
        {m.clear}
      </button>
      <span className={styles.sum}>{f.money(total)}</span>
      <Button variant="filled" disabled={ready.length === 0} onClick={onAdd}>
        {m.toCart}
      </Button>
    </aside>
  );
}
