import { type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import styles from './Dialog.module.css';
import { Icon } from './icons';
import { words } from './words';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly width?: number;
  /** Stays until what it asks is answered. */
  readonly must?: boolean;
  readonly children: ReactNode;
}

/** The browser's own modal dialog: focus stays inside, on what asks for it from the start; Escape closes, focus returns where it was. */
export function Dialog({ title, open, onClose, width = 520, must = false, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const m = useMessages(words);
  useEffect(() => {
    if (!open) return element.current?.close();
    element.current?.showModal();
    // What is still hidden cannot take the focus, so this is done only now.
    element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }, [open]);
  return (
    <dialog
      ref={element}
      className={styles.dialog}
      style={{ maxWidth: width }}
      aria-label={title}
      onClose={onClose}
      onKeyDown={(event) => {
        // A browser lets a second Escape through, whatever was said to the first.
        if (must && event.key === 'Escape') event.preventDefault();
      }}
      onCancel={(event) => {
        if (must) event.preventDefault();
      }}
      onPointerDown={(event) => {
        if (event.target === element.current && !must) onClose();
      }}
    >
      {open && (
        <div className={styles.inside}>
          <header className={styles.head}>
            <h2>{title}</h2>
            {!must && (
              <button type="button" className={styles.close} aria-label={m.close} onClick={onClose}>
                <Icon name="close" />
              </button>
            )}
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}
