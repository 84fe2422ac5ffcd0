import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { IsolationCheck } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Read, Tag } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { checkIsolation, isolationChecks } from './collections';
import styles from './IsolationPanel.module.css';
import { words } from './words';

/** What the portal found when it asked itself whether anybody sees what is not theirs. */
export function IsolationPanel() {
  const m = useMessages(words);
  const read = useQuery(isolationChecks(null));
  const { run, running } = useCommand(checkIsolation);
  return (
    <section className={styles.panel}>
      <h2>{m.title}</h2>
      <p className="soft">{m.hint}</p>
      <Read of={read}>
        {([latest, ...earlier]) => (
          <>
            {latest === undefined ? <p>{m.never}</p> : <Report check={latest} />}
            <p>
              <Button onClick={() => void run(null)} loading={running}>
                {m.check}
              </Button>
            </p>
            {earlier.length > 0 && (
              <details>
                <summary>{m.earlier}</summary>
                <ul className={styles.earlier}>
                  {earlier.map((check) => (
                    <li key={check.id}>
                      <Report check={check} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </Read>
    </section>
  );
}

function Report({ check }: { check: IsolationCheck }) {
  const m = useMessages(words);
  const f = useFormats();
  const { findings } = check;
  return (
    <div className={styles.report}>
      <p className="row wrap">
        <Tag tone={findings.length === 0 ? 'ok' : 'bad'}>
          {findings.length === 0 ? m.clean : m.found(findings.length)}
        </Tag>
        <time title={f.full(check.startedAt)}>{f.ago(check.startedAt)}</time>
        <span className="quiet">{check.askedBy || m.atNight}</span>
      </p>
      <p className="quiet small">{m.asked(check.people, f.number(check.probes))}</p>
      {findings.length > 0 && (
        <ul className={styles.findings}>
          {findings.map((one) => (
            <li key={`${one.kind} ${one.subject} ${one.cabinet} ${one.personId}`}>
              <code>{one.subject}</code>: {m.kinds[one.kind]}
              {one.cabinet && (
                <span className="quiet">
                  {', '}
                  {m.as}{' '}
                  {one.personId ? (
                    <Link to="/history" search={{ objectId: one.personId }} className="link">
                      {m.person}
                    </Link>
                  ) : (
                    m.anybody
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
