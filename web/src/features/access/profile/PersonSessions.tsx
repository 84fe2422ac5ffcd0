import { useQuery } from '@tanstack/react-query';
import type { Person } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { Read } from '@/shared/ui/states';
import { personSessions } from './collections';
import { Sessions } from './Sessions';
import { words } from './words';

/** Where somebody is signed in, for whoever keeps them. */
export function PersonSessions({ person, onClose }: { person: Pick<Person, 'id' | 'name'>; onClose: () => void }) {
  const m = useMessages(words);
  const read = useQuery(personSessions(person.id));
  return (
    <Dialog title={m.sessionsOf(person.name)} open onClose={onClose} width={560}>
      <div className="stack">
        <Read of={read}>{(sessions) => <Sessions sessions={sessions} whose={person} />}</Read>
      </div>
    </Dialog>
  );
}
