import { Button } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';
import type { Problem } from '@/shared/http/api';
import { RequestFailed } from '@/shared/http/fault';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { useTitle } from '@/shared/title';
import { goToField } from './fieldNear';
import { Icon } from './icons';
import styles from './states.module.css';
import { words } from './words';

/** Grey lines where text will be; shown only for what was never seen, and only after 300 ms. */
export function Skeleton({ lines = 6, height = 36 }: { lines?: number; height?: number }) {
  const m = useMessages(words);
  return (
    <div className={styles.skeleton} role="status" aria-label={m.loading}>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <div key={line} style={{ height }} />
      ))}
    </div>
  );
}

/** Says what will be here and gives the next action. */
export function Empty({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className="strong">{title}</p>
      {hint && <p className="quiet">{hint}</p>}
      {children && <div className="row wrap">{children}</div>}
    </div>
  );
}

/** What went wrong with a read, with the way to try again. */
export function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const m = useMessages(words);
  const fault = error instanceof RequestFailed ? error.fault : undefined;
  const problem = fault && 'problem' in fault ? fault.problem : undefined;
  const title = problem?.title ?? (fault?.kind === 'unreachable' ? m.unreachable : m.unavailable);
  const hint = problem === undefined ? m.unreachableHint : problem.detail;
  return (
    <div className={styles.empty} role="alert">
      <p className="strong">{title}</p>
      {hint && <p className="quiet">{hint}</p>}
      {problem?.id && <ProblemId id={problem.id} />}
      {problem === undefined ? <Button onClick={retry}>{m.retry}</Button> : <WayOut />}
    </div>
  );
}

/** Asking again would be refused again: the way leads back, or home for whoever has come by a link. */
function WayOut() {
  const m = useMessages(words);
  return (
    <div className="row wrap">
      {window.history.length > 1 && <Button onClick={() => window.history.back()}>{m.back}</Button>}
      <Link to="/" className="link">
        {m.home}
      </Link>
    </div>
  );
}

export function ProblemId({ id }: { id: string }) {
  const m = useMessages(words);
  return (
    <p className="quiet small">
      {m.problemId(id)}{' '}
      <button type="button" className="link" onClick={() => void navigator.clipboard.writeText(id)}>
        {m.copy}
      </button>
    </p>
  );
}

/**
 * The four faces of a read: what is known, the grey lines, the failure, and the age of what is known when the server
 * cannot be asked.
 */
export function Read<T>({
  of,
  skeleton,
  children,
}: {
  of: UseQueryResult<T, Error>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}) {
  if (of.data !== undefined) {
    return (
      <>
        <Age of={of} />
        {children(of.data)}
      </>
    );
  }
  if (of.isError) return <Failed error={of.error} retry={() => void of.refetch()} />;
  return skeleton ?? <Skeleton />;
}

const freshMs = 60_000;

/** The age of what is shown, said only when it could not be brought up to date. */
export function Age({ of }: { of: Pick<UseQueryResult<unknown, Error>, 'dataUpdatedAt' | 'isError' | 'fetchStatus'> }) {
  const m = useMessages(words);
  const f = useFormats();
  const stuck = of.isError || of.fetchStatus === 'paused';
  if (!stuck || Date.now() - of.dataUpdatedAt < freshMs) return null;
  return (
    <p className={styles.age}>
      <Icon name="clock" size={15} /> {m.age(f.ago(of.dataUpdatedAt))}
    </p>
  );
}

/** All that a refused command has to say, with links to the fields it names. */
export function ErrorSummary({ problem }: { problem: Problem | undefined }) {
  const m = useMessages(words);
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A button loses the focus while it is at work; whoever goes by keys goes on from here.
    if (problem && (document.activeElement ?? document.body) === document.body) told.current?.focus();
  }, [problem]);
  if (problem === undefined) return null;
  const errors = problem.errors ?? [];
  return (
    <div ref={told} className={styles.summary} role="alert" tabIndex={-1}>
      <p className="strong">{errors.length > 1 ? m.errorSummary(errors.length) : problem.title}</p>
      {problem.detail && errors.length === 0 && <p>{problem.detail}</p>}
      {errors.length > 0 && (
        <ul>
          {errors.map((error) => (
            <li key={`${error.pointer} ${error.code}`}>
              <a
                href={`#${error.pointer}`}
                onClick={(event) => {
                  event.preventDefault();
                  goToField(event.currentTarget, error.pointer);
                }}
              >
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      )}
      {problem.id && <ProblemId id={problem.id} />}
    </div>
  );
}

export interface FieldProps {
  readonly 'data-field': string;
  readonly error: string | undefined;
}

/** What to give a control so that the summary of its form finds it and the message stands by it; its id is its own affair. */
export function fieldProps(problem: Problem | undefined, pointer: string): FieldProps {
  return { 'data-field': pointer, error: problem?.errors?.find((one) => one.pointer === pointer)?.message };
}

export type Tone = 'plain' | 'ok' | 'warn' | 'bad' | 'info';

export function Tag({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles.tag} data-tone={tone}>
      {children}
    </span>
  );
}

/** A state as a coloured dot with a word beside it. */
export function Dot({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className={styles.dotted}>
      <span className={styles.dot} data-tone={tone} />
      {children}
    </span>
  );
}

/** The head of a page: where it is, what it is, its state, one primary action. */
export function PageHead({
  title,
  above,
  beside,
  children,
}: {
  title: ReactNode;
  above?: ReactNode;
  beside?: ReactNode;
  children?: ReactNode;
}) {
  useTitle(typeof title === 'string' ? title : undefined);
  return (
    <header className={styles.head}>
      {above && <div className={styles.above}>{above}</div>}
      <div className={styles.line}>
        <h1>{title}</h1>
        {beside}
        {children && <div className={styles.actions}>{children}</div>}
      </div>
    </header>
  );
}
