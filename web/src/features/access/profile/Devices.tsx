import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RememberedDevice } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, Tag } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { forgetDevice, recogniseDevice } from './commands';
import styles from './profile.module.css';
import { useDeviceName } from './Sessions';
import { words } from './words';

/** The devices from which the person has come in; a new one is theirs or is put out. */
export function Devices({ devices }: { devices: readonly RememberedDevice[] }) {
  const [leaving, setLeaving] = useState<RememberedDevice>();
  const recognise = useCommand(recogniseDevice);
  return (
    <>
      <ErrorSummary problem={recognise.problem} />
      <ul className={styles.list}>
        {devices.map((one) => (
          <Line
            key={one.id}
            remembered={one}
            onRecognise={() => void recognise.run(one.id)}
            onForget={() => setLeaving(one)}
          />
        ))}
      </ul>
      {leaving && <Confirm remembered={leaving} onClose={() => setLeaving(undefined)} />}
    </>
  );
}

interface LineProps {
  readonly remembered: RememberedDevice;
  readonly onRecognise: () => void;
  readonly onForget: () => void;
}

function Line({ remembered, onRecognise, onForget }: LineProps) {
  const m = useMessages(words);
  const f = useFormats();
  const { device, address, firstSeenAt, lastSeenAt, recognised, current } = remembered;
  const news = !recognised && !current;
  return (
    <li>
      <div className={styles.what}>
        <p className="row wrap">
          <span className="strong">{useDeviceName(device)}</span>
          {current && <Tag tone="ok">{m.thisDevice}</Tag>}
          {news && <Tag tone="warn">{m.newDevice}</Tag>}
        </p>
        <p className="quiet small">
          {address} · {m.seen(f.date(firstSeenAt), f.ago(lastSeenAt))}
        </p>
      </div>
      {news && (
        <button type="button" className={`link ${styles.act}`} onClick={onRecognise}>
          {m.recognise}
        </button>
      )}
      <button type="button" className={`link ${styles.act}`} onClick={onForget}>
        {news ? m.notMine : m.forget}
      </button>
    </li>
  );
}

/** Forgetting puts out whoever is in from there: it says so first. */
function Confirm({ remembered, onClose }: { remembered: RememberedDevice; onClose: () => void }) {
  const m = useMessages(words);
  const { run, running, problem } = useCommand(forgetDevice);
  const news = !remembered.recognised && !remembered.current;
  const forget = async (): Promise<void> => {
    if ((await run(remembered.id)) === undefined) return;
    toast(say(words).forgotten);
    onClose();
  };
  return (
    <Dialog title={m.confirmForget(useDeviceName(remembered.device))} open onClose={onClose} width={440}>
      <div className="stack">
        <ErrorSummary problem={problem} />
        <p className="soft">{news ? m.confirmNotMineEffect : m.confirmForgetEffect}</p>
        <div className="row wrap">
          <Button variant="filled" loading={running} onClick={() => void forget()}>
            {m.forget}
          </Button>
          <Button onClick={onClose}>{m.keep}</Button>
        </div>
      </div>
    </Dialog>
  );
}
