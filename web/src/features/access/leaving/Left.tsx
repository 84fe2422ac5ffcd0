import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Person } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { say, useMessages } from '@/shared/i18n/messages';
import { ErrorSummary } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { departure } from './collections';
import { returnPerson } from './commands';
import { words } from './words';

/** On the card of somebody who has left: to whom it all went, and the way to give it back. */
export function Left({ person, onReturned }: { person: Pick<Person, 'id' | 'name'>; onReturned: () => void }) {
  const m = useMessages(words);
  const f = useFormats();
  const known = useQuery(departure(person.id)).data;
  const { run, running, problem } = useCommand(returnPerson);
  if (known?.past == null) return null;
  const { past } = known;
  const back = async (): Promise<void> => {
    if ((await run(known)) === undefined) return;
    toast(say(words).returned(person.name));
    onReturned();
  };
  return (
    <div className="card stack">
      <ErrorSummary problem={problem} />
      <p className="soft">{m.leftAt(f.dateTime(past.leftAt), past.decidedByName)}</p>
      {past.passed.map(({ kind, count, successorName }) => (
        <p key={kind}>{m.wentTo(m.count(m.kinds[kind] ?? kind, count), successorName)}</p>
      ))}
      <p>
        <Button loading={running} onClick={() => void back()}>
          {m.back}
        </Button>
      </p>
    </div>
  );
}
