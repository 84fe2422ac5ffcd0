import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTexts } from '@/shared/address';
import type { ExchangeSessionPage, ExchangeStep } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary, PageHead, Read } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { Counts } from './Counts';
import { session } from './collections';
import { repeatSession } from './commands';
import styles from './exchange.module.css';
import { Refusals } from './Refusals';
import { modeName, progress, took } from './rules';
import { SessionState, StepState } from './SessionState';
import { words } from './words';

/** One conversation: what came step by step, what became of it, what was not taken and why. */
export function SessionPage() {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const read = useQuery(session(id));
  return <Read of={read}>{(data) => <Opened session={data} />}</Read>;
}

function Opened({ session: of }: { session: ExchangeSessionPage }) {
  const m = useMessages(words);
  const f = useFormats();
  const navigate = useNavigate();
  const { run, running, problem } = useCommand(repeatSession);
  const repeat = async (): Promise<void> => {
    const begun = await run(of);
    if (begun === undefined) return;
    toast(m.repeated);
    await navigate({ to: '/exchanges/$id', params: { id: begun.id } });
  };
  const about = [of.accountName, took(of.startedAt, of.finishedAt, m), of.files.join(', ')].filter(Boolean);
  return (
    <article>
      <PageHead
        above={<Link to="/exchanges">{m.exchanges}</Link>}
        title={`${m.kinds[of.kind]}, ${f.dateTime(of.startedAt)}`}
        beside={<SessionState state={of.state} />}
      >
        {of.state !== 'OPEN' && of.kind !== 'CLOSING' && (
          <Button variant="filled" loading={running} onClick={() => void repeat()}>
            {m.repeat}
          </Button>
        )}
      </PageHead>
      <ErrorSummary problem={problem} />
      <p className="soft">{about.join(' · ')}</p>
      <ol className={styles.steps}>
        {of.steps.map((step) => (
          <Step key={step.id} step={step} />
        ))}
      </ol>
    </article>
  );
}

function Step({ step }: { step: ExchangeStep }) {
  const m = useMessages(words);
  const f = useFormats();
  const [{ step: opened }, change] = useTexts<'step' | 'severity' | 'q'>();
  const open = opened === step.id;
  const left = step.refused + step.remarks;
  const turn = (): void => change({ step: open ? undefined : step.id, severity: undefined, q: undefined });
  return (
    <li className="card">
      <header className={styles.head}>
        <span className="strong">{modeName(step.mode, m)}</span>
        {step.fileName && <code>{step.fileName}</code>}
        {step.sizeBytes ? <span className="quiet">{f.bytes(step.sizeBytes)}</span> : null}
        <StepState state={step.state} />
        <span className="quiet push">{took(step.startedAt, step.finishedAt, m)}</span>
      </header>
      {step.state === 'RUNNING' && <Progress step={step} />}
      {step.failure && (
        <p className={styles.failure} role="alert">
          {step.failure}
          {step.failureLine ? ` (${m.line(step.failureLine)})` : ''}
        </p>
      )}
      <Counts counts={step.counts} />
      {left > 0 && (
        <p className={styles.left}>
          <button type="button" className="link" aria-expanded={open} onClick={turn}>
            {open
              ? m.close
              : [step.refused > 0 && m.showRefusals(step.refused), step.remarks > 0 && m.showRemarks(step.remarks)]
                  .filter(Boolean)
                  .join(', ')}
          </button>
        </p>
      )}
      {open && <Refusals step={step} />}
    </li>
  );
}

function Progress({ step }: { step: ExchangeStep }) {
  const m = useMessages(words);
  const { text, percent } = progress(step, m);
  return (
    <div className={styles.progress}>
      <progress max={100} value={percent} aria-label={text} />
      <span className="quiet">{text}</span>
    </div>
  );
}
