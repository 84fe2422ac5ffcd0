import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { OrderPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Popup } from '@/shared/ui/Popup';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { promiseOrder } from '../commands';
import { words } from '../words';
import styles from './page.module.css';

/** The promised day, set and taken back where it stands. */
export function Promised({ order }: { order: OrderPage }) {
  const m = useMessages(words).fact;
  const f = useFormats();
  const face = order.promisedOn ? f.date(order.promisedOn) : m.promise;
  return (
    <Popup face={face} label={`${m.promised}: ${face}`} className={`link ${styles.promised}`} align="end" width={280}>
      {(close) => <Form order={order} onDone={close} />}
    </Popup>
  );
}

function Form({ order, onDone }: { order: OrderPage; onDone: () => void }) {
  const m = useMessages(words).fact;
  const { run, running, problem } = useCommand(promiseOrder);
  const [day, setDay] = useState(order.promisedOn ?? order.wishedOn ?? '');
  const promise = async (promisedOn: string | null): Promise<void> => {
    if ((await run({ order, promisedOn })) !== undefined) onDone();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (day !== '') void promise(day);
  };
  return (
    <form className={styles.promise} onSubmit={submit}>
      <ErrorSummary problem={problem} />
      <TextInput
        type="date"
        label={m.promiseTitle}
        description={m.promiseHint}
        value={day}
        onChange={(event) => setDay(event.currentTarget.value)}
        {...fieldProps(problem, '/promisedOn')}
      />
      <div className="row wrap">
        <Button type="submit" variant="filled" loading={running} disabled={day === ''}>
          {m.promiseIt}
        </Button>
        {order.promisedOn && (
          <button type="button" className="link" disabled={running} onClick={() => void promise(null)}>
            {m.promiseOff}
          </button>
        )}
      </div>
    </form>
  );
}
