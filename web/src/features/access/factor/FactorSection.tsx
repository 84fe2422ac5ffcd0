import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OwnSecurity } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { Read, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useSync } from '@/sync/Sync';
import { useSession } from '../session';
import { BothFactors } from './BothFactors';
import { ownSecurity } from './collections';
import styles from './factor.module.css';
import { SetUp } from './SetUp';
import { words } from './words';

type Doing = 'setUp' | 'renew' | 'switchOff';

/** The second factor of the person themselves: on or off, and what can be done with it. */
export function FactorSection() {
  const m = useMessages(words);
  const read = useQuery(ownSecurity(null));
  return (
    <section className={styles.section} aria-label={m.title}>
      <Read of={read}>{(security) => <Factor factor={security.secondFactor} />}</Read>
    </section>
  );
}

function Factor({ factor }: { factor: OwnSecurity['secondFactor'] }) {
  const m = useMessages(words);
  const [doing, setDoing] = useState<Doing>();
  const { reads } = useSync();
  const { person, seller } = useSession();
  const settle = (text?: string): void => {
    setDoing(undefined);
    void reads.invalidateQueries({ queryKey: ownSecurity(null).queryKey });
    if (text !== undefined) toast(text);
  };
  const cancel = (): void => settle();
  return (
    <>
      <div>
        <h2 className="row">
          {m.title} <Tag tone={factor ? 'ok' : 'plain'}>{factor ? m.on : m.off}</Tag>
        </h2>
        <p className="soft small">{m.hint}</p>
      </div>
      {factor && <Standing {...factor} />}
      {doing === undefined && <Ways on={factor != null} onChoose={setDoing} />}
      {doing === 'setUp' && (
        <SetUp
          heading={`${seller.name} · ${person.login}`}
          onDone={() => settle(say(words).switchedOn)}
          onCancel={cancel}
        />
      )}
      {(doing === 'renew' || doing === 'switchOff') && (
        <BothFactors
          doing={doing}
          heading={`${seller.name} · ${person.login}`}
          onDone={() => settle(doing === 'switchOff' ? say(words).switchedOff : undefined)}
          onCancel={cancel}
        />
      )}
    </>
  );
}

function Standing({ since, recoveryCodesLeft }: NonNullable<OwnSecurity['secondFactor']>) {
  const m = useMessages(words);
  const f = useFormats();
  return (
    <p className="quiet small">
      <time title={f.full(since)}>{m.since(f.dateTime(since))}</time> ·{' '}
      {recoveryCodesLeft === 0 ? m.leftNone : m.left(recoveryCodesLeft)}
    </p>
  );
}

function Ways({ on, onChoose }: { on: boolean; onChoose: (doing: Doing) => void }) {
  const m = useMessages(words);
  return (
    <div className="row wrap">
      {on ? (
        <>
          <Button onClick={() => onChoose('renew')}>{m.renew}</Button>
          <Button onClick={() => onChoose('switchOff')}>{m.switchOff}</Button>
        </>
      ) : (
        <Button onClick={() => onChoose('setUp')}>{m.switchOn}</Button>
      )}
    </div>
  );
}
