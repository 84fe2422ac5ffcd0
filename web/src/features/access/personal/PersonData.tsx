import { useState } from 'react';
import type { Person } from '@/shared/http/api';
import { fileAddress } from '@/shared/http/request';
import { useMessages } from '@/shared/i18n/messages';
import { useMay } from '../session';
import { ErasePerson } from './ErasePerson';
import { words } from './words';

/** The administrator answers for whoever asks what is held of them, and lets go of it when they have left. */
export function PersonData({ person, onErased }: { person: Person; onErased: () => void }) {
  const m = useMessages(words);
  const [erasing, setErasing] = useState(false);
  if (!useMay('access.personal.keep')) return null;
  return (
    <>
      <div className="row wrap">
        <a className="link" href={fileAddress(`/people/${person.id}/personal-data.zip`)} download>
          {m.theirs}
        </a>
        <span className="quiet">{m.theirsHint}</span>
      </div>
      {person.status === 'BLOCKED' && (
        <div className="row wrap">
          <button type="button" className="link" onClick={() => setErasing(true)}>
            {m.erase}
          </button>
          <span className="quiet">{m.eraseHint}</span>
        </div>
      )}
      {erasing && <ErasePerson person={person} onClose={() => setErasing(false)} onErased={onErased} />}
    </>
  );
}
