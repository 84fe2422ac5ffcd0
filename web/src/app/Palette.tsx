import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import styles from './Palette.module.css';
import { showPalette } from './palette';
import { type PaletteItem, usePaletteItems } from './usePaletteItems';
import { words } from './words';

/** Finds goods, orders, clients, screens and commands; Enter on a product puts it into the cart. */
export function Palette() {
  const m = useMessages(words);
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const navigate = useNavigate();
  const { items, searching } = usePaletteItems(typed, (to) => void navigate(to));
  const chosen = items[Math.min(at, items.length - 1)];
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  // Enter may be quicker than the answer: it then acts on the answer, not on what stood there before.
  const [hurried, setHurried] = useState<'run' | 'other'>();
  useEffect(() => {
    if (hurried === undefined || searching) return;
    setHurried(undefined);
    run(chosen, hurried === 'other');
  });
  const run = (item: PaletteItem | undefined, other: boolean): void => {
    if (item === undefined) return;
    showPalette(false);
    if (other && item.other) item.other();
    else item.run();
  };
  const keyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, items.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else if (event.key === 'Enter') setHurried(event.ctrlKey || event.metaKey ? 'other' : 'run');
    else return;
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={m.find}
      onClose={() => showPalette(false)}
      onPointerDown={(event) => {
        if (event.target === dialog.current) showPalette(false);
      }}
    >
      <div className={styles.field}>
        <Icon name="search" />
        <input
          role="combobox"
          aria-expanded={items.length > 0}
          aria-controls={id}
          aria-activedescendant={chosen === undefined ? undefined : `${id}-${items.indexOf(chosen)}`}
          aria-label={m.find}
          placeholder={m.findHint}
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
            setHurried(undefined);
          }}
          onKeyDown={keyDown}
        />
        <button type="button" className={styles.close} onClick={() => showPalette(false)}>
          {m.closeKey}
        </button>
      </div>
      <div id={id} role="listbox" aria-label={m.find} className={styles.list}>
        {items.map((item, index) => (
          <Option
            key={item.key}
            id={`${id}-${index}`}
            item={item}
            heading={items[index - 1]?.section !== item.section ? item.section : undefined}
            chosen={item === chosen}
            onRun={() => run(item, false)}
          />
        ))}
      </div>
      {items.length === 0 && <p className={styles.nothing}>{searching ? m.searching : m.nothing}</p>}
      {chosen && (
        <p className={styles.foot}>
          <kbd>Enter</kbd> {chosen.does}
          {chosen.otherDoes && (
            <>
              <kbd>Ctrl Enter</kbd> {chosen.otherDoes}
            </>
          )}
        </p>
      )}
    </dialog>
  );
}

interface OptionProps {
  readonly id: string;
  readonly item: PaletteItem;
  readonly heading: string | undefined;
  readonly chosen: boolean;
  readonly onRun: () => void;
}

function Option({ id, item, heading, chosen, onRun }: OptionProps) {
  return (
    <>
      {heading !== undefined && (
        <p className={styles.heading} role="presentation">
          {heading}
        </p>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the field that owns this list */}
      <div id={id} role="option" tabIndex={-1} aria-selected={chosen} className={styles.option} onClick={onRun}>
        <span className={styles.lead}>{item.lead}</span>
        <span className={styles.title}>{item.title}</span>
        {item.hint && <span className={styles.hint}>{item.hint}</span>}
        {item.value && <span className={styles.value}>{item.value}</span>}
      </div>
    </>
  );
}
