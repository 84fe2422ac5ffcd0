import { lazy, Suspense, useEffect } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { useKeys } from '@/shared/keys/keys';
import { Dialog } from '@/shared/ui/Dialog';
import { showKeys, useKeysOpen } from './keysHelp';
import styles from './Overlays.module.css';
import { showPalette, usePaletteOpen } from './palette';
import { words } from './words';

const Palette = lazy(async () => ({ default: (await import('./Palette')).Palette }));

/** What opens over any screen by keys: the palette and the list of keys. */
export function Overlays() {
  const palette = usePaletteOpen();
  useKeys({ '/': () => showPalette(true), '?': () => showKeys(true) });
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.code !== 'KeyK') return;
      event.preventDefault();
      showPalette(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return (
    <>
      {palette && (
        <Suspense>
          <Palette />
        </Suspense>
      )}
      <KeysHelp />
    </>
  );
}

function KeysHelp() {
  const m = useMessages(words);
  const keys = [
    ['Ctrl K, /', m.keysFor.palette],
    ['j, k', m.keysFor.walk],
    ['Enter', m.keysFor.open],
    ['Tab, ↓, ↑', m.keysFor.quantities],
    ['1–9', m.keysFor.stages],
    ['Esc', m.keysFor.close],
    ['?', m.keysFor.help],
  ] as const;
  return (
    <Dialog title={m.keys} open={useKeysOpen()} onClose={() => showKeys(false)} width={460}>
      <dl className={styles.keys}>
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(', ').map((one) => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
