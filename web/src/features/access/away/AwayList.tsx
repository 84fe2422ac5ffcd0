import { useState } from 'react';
import type { Substitution } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useSession } from '../session';
import styles from './away.module.css';
import { endSubstitution } from './commands';
import { ProlongDialog } from './ProlongDialog';
import { words } from './words';

/** Who is away, who stands in, from when to when; what lasts can be prolonged and ended here. */
export function AwayList({ all }: { all: readonly Substitution[] }) {
  const m = useMessages(words);
  return (
    <ul className={styles.list} aria-label={m.list}>
      {all.map((one) => (
        <li key={one.id}>
          <Line of={one} />
        </li>
      ))}
    </ul>
  );
}

function Line({ of }: { of: Substitution }) {
  const m = useMessages(words);
  const f = useFormats();
  const { person } = useSession();
  const yours = of.substituteId === person.id;
  return (
    <>
      <div className={styles.what}>
        <p className="row wrap">
          <span className="strong">{yours ? m.youFor(of.absentName) : of.absentName}</span>
          {of.current ? <Tag tone="info">{m.now}</Tag> : <Tag>{m.planned}</Tag>}
        </p>
        <p className="soft">
          {m.days(f.date(of.firstDay), f.date(of.lastDay))}
          {!yours && ` · ${m.by(of.substituteName)}`}
        </p>
        {!of.covered && <p className={styles.warning}>{m.uncovered}</p>}
        {of.substituteAway.length > 0 && (
          <p className="quiet small">
            {m.alsoAway(
              of.substituteName,
              of.substituteAway.map((it) => m.days(f.date(it.firstDay), f.date(it.lastDay))).join(', '),
            )}
          </p>
        )}
      </div>
      {of.mayChange && <Acts of={of} />}
    </>
  );
}

function Acts({ of }: { of: Substitution }) {
  const m = useMessages(words);
  const [prolonging, setProlonging] = useState(false);
  const { run, running, problem } = useCommand(endSubstitution);
  const end = async (): Promise<void> => {
    if ((await run(of)) === undefined) return;
    toast(of.current ? say(words).ended : say(words).calledOff);
  };
  return (
    <div className={styles.acts}>
      <button type="button" className="link" onClick={() => setProlonging(true)}>
        {m.prolong}
      </button>
      <button type="button" className="link" disabled={running} onClick={() => void end()}>
        {of.current ? m.end : m.callOff}
      </button>
      <ErrorSummary problem={problem} />
      {prolonging && <ProlongDialog of={of} onClose={() => setProlonging(false)} />}
    </div>
  );
}
