import { Button } from '@mantine/core';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { OpenedSession } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { endSession, endSessions, type Whose } from './commands';
import { atOnce, ownFirst } from './folding';
import styles from './profile.module.css';
import { words } from './words';

interface SessionsProps {
  readonly sessions: readonly OpenedSession[];
  /** Whose they are, unless one's own. */
  readonly whose?: { readonly id: string; readonly name: string };
}

/** Open sessions with what is known of each, and the ways to end them. */
export function Sessions({ sessions, whose }: SessionsProps) {
  const m = useMessages(words);
  const [ending, setEnding] = useState<OpenedSession | 'all'>();
  const [all, setAll] = useState(false);
  const others = sessions.filter((one) => !one.current).length;
  const listed = ownFirst(sessions);
  const brought = useRef<HTMLLIElement>(null);
  // The button is gone then: whoever goes by keys goes on at the first line that it has brought.
  useEffect(() => {
    if (all) brought.current?.focus();
  }, [all]);
  if (sessions.length === 0) return <p className="quiet">{m.none}</p>;
  return (
    <>
      <ul className={styles.list}>
        {(all ? listed : listed.slice(0, atOnce)).map((one, place) => (
          <Line
            key={one.id}
            session={one}
            {...(place === atOnce ? { at: brought } : {})}
            onEnd={() => setEnding(one)}
          />
        ))}
      </ul>
      {!all && listed.length > atOnce && (
        <button type="button" className={`link ${styles.more}`} onClick={() => setAll(true)}>
          {m.showAll(sessions.length)}
        </button>
      )}
      {others > 1 && (
        <div>
          <Button onClick={() => setEnding('all')}>{whose ? m.endAll : m.endOthers}</Button>
        </div>
      )}
      {ending !== undefined && (
        <Confirm ending={ending} others={others} whose={whose} onClose={() => setEnding(undefined)} />
      )}
    </>
  );
}

interface LineProps {
  readonly session: OpenedSession;
  readonly at?: RefObject<HTMLLIElement | null>;
  readonly onEnd: () => void;
}

function Line({ session, at, onEnd }: LineProps) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <li ref={at} tabIndex={at && -1}>
      <div className={styles.what}>
        <p className="row wrap">
          <span className="strong">{useDeviceName(session.device)}</span>
          {session.current && <Tag tone="ok">{m.thisOne}</Tag>}
        </p>
        <p className="quiet small">
          {session.address} · <time title={f.full(session.beganAt)}>{m.began(f.dateTime(session.beganAt))}</time>
          {' · '}
          {session.current ? (
            m.activeNow
          ) : (
            <time title={f.full(session.lastActiveAt)}>{m.active(f.ago(session.lastActiveAt))}</time>
          )}
        </p>
      </div>
      {!session.current && (
        <button type="button" className={`link ${styles.act}`} onClick={onEnd}>
          {m.end}
        </button>
      )}
    </li>
  );
}

/** `Firefox 145, Windows`, or what kind of thing it is where no more is known. */
export function useDeviceName({ browser, system, kind }: OpenedSession['device']): string {
  const m = useMessages(words);
  return [browser, system].filter((part) => part !== '').join(', ') || m.kinds[kind];
}

interface ConfirmProps {
  readonly ending: OpenedSession | 'all';
  readonly others: number;
  readonly whose: SessionsProps['whose'];
  readonly onClose: () => void;
}

/** Ending cannot be taken back: it says first what it does. */
function Confirm({ ending, others, whose, onClose }: ConfirmProps) {
  const m = useMessages(words);
  const one = useCommand(endSession);
  const all = useCommand(endSessions);
  const of: Whose = whose && { id: whose.id };
  const device = useDeviceName(ending === 'all' ? { browser: '', system: '', kind: 'COMPUTER' } : ending.device);
  const end = async (): Promise<void> => {
    const left = await (ending === 'all' ? all.run(of) : one.run({ whose: of, id: ending.id }));
    if (left === undefined) return;
    toast(ending === 'all' ? say(words).endedAll : say(words).ended);
    onClose();
  };
  const allEffect = whose ? m.confirmAllEffect(whose.name) : m.confirmOthersEffect;
  return (
    <Dialog title={ending === 'all' ? m.confirmAll(others) : m.confirmOne(device)} open onClose={onClose} width={440}>
      <div className="stack">
        <ErrorSummary problem={one.problem ?? all.problem} />
        <p className="soft">{ending === 'all' ? allEffect : m.confirmOneEffect}</p>
        <div className="row wrap">
          <Button variant="filled" loading={one.running || all.running} onClick={() => void end()}>
            {m.end}
          </Button>
          <Button onClick={onClose}>{m.cancel}</Button>
        </div>
      </div>
    </Dialog>
  );
}
