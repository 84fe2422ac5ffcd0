import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Finding, IsolationCheck } from '@/shared/http/api';
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

/** What was seen as several people is one thing to look into. */
function alike(findings: readonly Finding[]): [Finding, ...Finding[]][] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const one of findings) {
    const key = `${one.kind} ${one.subject}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()];
}

/** As whom it was seen: the history tells who that is. */
function As({ who }: { who: readonly Finding[] }) {
  const m = useMessages(words);
  const people = who.flatMap(({ personId }) => (personId ? [personId] : []));
  return (
    <span className="quiet">
      {', '}
      {people.length === 0 ? m.anybody : m.as(people.length)}
      {people.map((id, i) => (
        <Link key={id} to="/history" search={{ objectId: id }} className="link">
          {' '}
          {i + 1}
        </Link>
      ))}
    </span>
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
          {alike(findings).map(([first, ...more]) => (
            <li key={`${first.kind} ${first.subject}`}>
              <code>{first.subject}</code>: {m.kinds[first.kind]}
              {first.cabinet && <As who={[first, ...more]} />}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
