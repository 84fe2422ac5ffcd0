import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { Repetition } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { words } from '../words';
import styles from './page.module.css';

/** What could not be repeated and why, line by line. */
export function SkippedDialog({ repetition, onClose }: { repetition: Repetition | undefined; onClose: () => void }) {
  const m = useMessages(words);
  const navigate = useNavigate();
  return (
    <Dialog title={m.act.skippedTitle} open={repetition !== undefined} onClose={onClose}>
      {repetition && (
        <div className="stack">
          <p>{m.act.skippedHint(repetition.added)}</p>
          <ul className={styles.skipped}>
            {repetition.skipped.map((line) => (
              <li key={line.name}>
                <span>{line.name}</span>
                <span className="soft">{line.reason}</span>
              </li>
            ))}
          </ul>
          {repetition.added > 0 && (
            <div>
              <Button variant="filled" onClick={() => void navigate({ to: '/cart' })}>
                {m.act.toCart}
              </Button>
            </div>
          )}
        </div>
      )}
    </Dialog>
  );
}
