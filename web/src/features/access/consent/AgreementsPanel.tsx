import { Button, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Agreement, PublishedAgreement } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { FormDialog } from '@/shared/ui/FormDialog';
import { fieldProps, Read, Tag } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { AgreementText } from './AgreementText';
import { agreementVersions, publishAgreement } from './collections';
import styles from './consent.module.css';
import { words } from './words';

type Kind = Agreement['kind'];

const kinds = ['PERSONAL_DATA', 'TERMS'] as const;

/** The texts that people agree to, version by version. */
export function AgreementsPanel() {
  const m = useMessages(words);
  const read = useQuery(agreementVersions(null));
  return (
    <section className={styles.panel}>
      <h2>{m.texts}</h2>
      <p className="soft">{m.textsHint}</p>
      <Read of={read}>
        {(versions) => (
          <>
            {kinds.map((kind) => (
              <Text key={kind} kind={kind} versions={versions.filter((one) => one.kind === kind)} />
            ))}
          </>
        )}
      </Read>
    </section>
  );
}

function Text({ kind, versions }: { kind: Kind; versions: readonly PublishedAgreement[] }) {
  const m = useMessages(words);
  const [open, setOpen] = useState(false);
  const [current, ...earlier] = versions;
  return (
    <div className={styles.kind}>
      <h3>{m.kinds[kind]}</h3>
      {current ? (
        <Version version={current} />
      ) : (
        <p>
          <Tag>{m.absent}</Tag>
        </p>
      )}
      {earlier.length > 0 && (
        <details>
          <summary className="small">{m.earlier}</summary>
          {earlier.map((one) => (
            <Version key={one.id} version={one} />
          ))}
        </details>
      )}
      <div>
        <Button onClick={() => setOpen(true)}>{m.publish}</Button>
      </div>
      <Publish kind={kind} current={current} open={open} onClose={() => setOpen(false)} />
    </div>
  );
}

function Version({ version }: { version: PublishedAgreement }) {
  const m = useMessages(words);
  return (
    <div>
      <AgreementText agreement={version} />
      <p className="quiet small">
        {m.by(version.publishedByName)} · {m.agreed(version.consents)}
      </p>
    </div>
  );
}

interface PublishProps {
  readonly kind: Kind;
  readonly current: PublishedAgreement | undefined;
  readonly open: boolean;
  readonly onClose: () => void;
}

function Publish({ kind, current, open, onClose }: PublishProps) {
  const m = useMessages(words);
  const [value, setValue, clear] = useDraft(`agreement ${kind}`, {
    text: current?.text ?? '',
    link: current?.link ?? '',
  });
  const { run, running, problem } = useCommand(publishAgreement);
  const submit = async (): Promise<void> => {
    if ((await run({ kind, ...value })) === undefined) return;
    clear();
    onClose();
  };
  return (
    <FormDialog
      title={m.publishTitle(m.kinds[kind])}
      action={m.doPublish}
      width={620}
      {...{ open, onClose, running, problem }}
      onSubmit={() => void submit()}
    >
      <p className="soft">{m.publishHint}</p>
      <Textarea
        label={m.text}
        autosize
        minRows={6}
        maxRows={16}
        maxLength={50_000}
        value={value.text}
        onChange={(event) => setValue({ ...value, text: event.currentTarget.value })}
        {...fieldProps(problem, '/text')}
      />
      <TextInput
        label={m.link}
        description={m.linkHint}
        type="url"
        placeholder="https://"
        maxLength={500}
        value={value.link}
        onChange={(event) => setValue({ ...value, link: event.currentTarget.value })}
        {...fieldProps(problem, '/link')}
      />
    </FormDialog>
  );
}
