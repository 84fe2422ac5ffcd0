import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Mail, TextMessages } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { shownLogin, typedNumber } from '@/shared/login';
import { TextField } from '@/shared/ui/fields';
import { ErrorSummary, Read, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { mail, retryLetters, sendTrialLetter } from './collections';
import styles from './MailPanel.module.css';
import { words } from './words';

/** Whether letters leave, and a way to try it; the mail server itself is named where the portal is started. */
export function MailPanel({ login }: { login: string }) {
  const m = useMessages(words);
  const read = useQuery(mail(null));
  return (
    <section className={styles.panel}>
      <h2>{m.mail}</h2>
      <Read of={read}>
        {(now) => (
          <>
            {now.configured ? <Running now={now} login={login} /> : <Absent now={now} />}
            <TextsPart texts={now.texts} mail={now.configured} />
          </>
        )}
      </Read>
    </section>
  );
}

function Absent({ now }: { now: Mail }) {
  const m = useMessages(words);
  return (
    <div className={styles.note}>
      <p>
        <Tag tone="warn">{m.absent}</Tag>
      </p>
      <p>{m.absentHint}</p>
      <p className="soft">
        {m.absentHow} <code>KABINET_SMTP_HOST</code>, <code>KABINET_PUBLIC_URL</code>.
      </p>
      {now.waiting > 0 && <p className="soft">{m.waiting(now.waiting)}</p>}
    </div>
  );
}

function Running({ now, login }: { now: Mail; login: string }) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <>
      <dl className="facts">
        <dt>{m.server}</dt>
        <dd>{now.server}</dd>
        <dt>{m.from}</dt>
        <dd>{now.from}</dd>
        <dt>{m.links}</dt>
        <dd>
          {now.portal} {!now.portalKnown && <Tag tone="warn">{m.portalUnknown}</Tag>}
        </dd>
        <dt>{m.lastSent}</dt>
        <dd>{now.lastSentAt ? <time title={f.full(now.lastSentAt)}>{f.ago(now.lastSentAt)}</time> : m.never}</dd>
        {now.waiting > 0 && (
          <>
            <dt>{m.inQueue}</dt>
            <dd className="num">{now.waiting}</dd>
          </>
        )}
      </dl>
      <Failures of={now} failed={m.failed(now.failed)} />
      <Trial login={login} phones={Boolean(now.texts)} />
    </>
  );
}

/** What was not sent, why, and a way to try it again; and what is tried again by itself. */
function Failures({ of: now, failed }: { of: Pick<Mail, 'failed' | 'lastFailure' | 'lastDelay'>; failed: string }) {
  const m = useMessages(words);
  const again = useCommand(retryLetters);
  const retry = async (): Promise<void> => {
    const answer = await again.run(null);
    if (answer !== undefined) toast(say(words).retried(answer.letters));
  };
  return (
    <>
      {now.lastDelay && (
        <div className={styles.note}>
          <p>
            <Tag tone="warn">{m.delayed}</Tag>
          </p>
          <p className={styles.reason}>{m.answered(now.lastDelay)}</p>
        </div>
      )}
      {now.failed > 0 && (
        <div className={styles.note}>
          <p>
            <Tag tone="bad">{failed}</Tag>
          </p>
          {now.lastFailure && <p className={styles.reason}>{m.answered(now.lastFailure)}</p>}
          <p>
            <Button onClick={() => void retry()} loading={again.running}>
              {m.retry}
            </Button>
          </p>
        </div>
      )}
    </>
  );
}

/** Whether text messages leave, and how many of a day's are used up. */
function TextsPart({ texts, mail }: { texts: TextMessages | null | undefined; mail: boolean }) {
  const m = useMessages(words);
  const f = useFormats();
  if (!texts) {
    return (
      <>
        <h3>{m.texts}</h3>
        <p className="soft">
          {m.textsAbsent} <code>KABINET_SMS_PASSWORD</code>.
        </p>
      </>
    );
  }
  return (
    <>
      <h3>{m.texts}</h3>
      <dl className="facts">
        <dt>{m.gateway}</dt>
        <dd>{texts.gateway}</dd>
        <dt>{m.prefixes}</dt>
        <dd>{texts.prefixes}</dd>
        <dt>{m.ofDay}</dt>
        <dd className="num">
          {m.outOf(texts.ofDay, texts.perDay)} {texts.ofDay >= texts.perDay && <Tag tone="warn">{m.usedUp}</Tag>}
        </dd>
        <dt>{m.lastText}</dt>
        <dd>{texts.lastSentAt ? <time title={f.full(texts.lastSentAt)}>{f.ago(texts.lastSentAt)}</time> : m.never}</dd>
        {texts.waiting > 0 && (
          <>
            <dt>{m.inQueue}</dt>
            <dd className="num">{texts.waiting}</dd>
          </>
        )}
      </dl>
      <Failures of={texts} failed={m.failedTexts(texts.failed)} />
      {texts.ofDay >= texts.perDay && <p className="soft">{m.usedUpHint}</p>}
      {!mail && <p className="soft">{m.mailFirst}</p>}
    </>
  );
}

function Trial({ login, phones }: { login: string; phones: boolean }) {
  const m = useMessages(words);
  const [value, setValue] = useState({ to: login.includes('@') ? login : '' });
  const { run, running, problem } = useCommand(sendTrialLetter);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const to = value.to.trim();
    const number = typedNumber(to);
    if ((await run(to)) === undefined) return;
    toast(number ? say(words).trialTextSent(shownLogin(number)) : say(words).trialSent(to));
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void submit(event)}>
      <ErrorSummary problem={problem} />
      <div className={styles.trial}>
        <TextField
          label={phones ? m.trialToEither : m.trialTo}
          name="to"
          {...(phones ? { inputMode: 'email' as const } : { type: 'email' })}
          maxLength={200}
          form={{ value, change: (part) => setValue({ ...value, ...part }) }}
          problem={problem}
        />
        <Button type="submit" loading={running}>
          {m.trial}
        </Button>
      </div>
    </form>
  );
}
