import { useMessages } from '@/shared/i18n/messages';
import { Icon } from './icons';
import styles from './Toaster.module.css';
import { dismiss, useToasts } from './toasts';
import { words } from './words';

export function Toaster() {
  const toasts = useToasts();
  const m = useMessages(words);
  return (
    <div className={styles.place} role="status" aria-live="polite">
      {toasts.map((one) => (
        <div key={one.id} className={styles.toast} data-tone={one.tone}>
          <Icon name={one.tone === 'done' ? 'check' : 'warn'} />
          <span>{one.text}</span>
          {one.action && (
            <button
              type="button"
              className={styles.action}
              onClick={() => {
                one.action?.run();
                dismiss(one.id);
              }}
            >
              {one.action.label}
            </button>
          )}
          <button type="button" className={styles.close} aria-label={m.close} onClick={() => dismiss(one.id)}>
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
    </div>
  );
}
