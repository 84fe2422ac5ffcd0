import type { Id } from '@/shared/http/api';
import { fileAddress } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import { useSession } from '../session';
import { words } from './words';

/** The administrator answers for whoever asks what is held of them. */
export function PersonData({ id }: { id: Id }) {
  const m = useMessages(words);
  const { roles } = useSession();
  if (!roles.includes('ADMINISTRATOR')) return null;
  return (
    <div className="row wrap">
      <a className="link" href={fileAddress(`/people/${id}/personal-data.zip`)} download>
        {m.theirs}
      </a>
      <span className="quiet">{m.theirsHint}</span>
    </div>
  );
}
