import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { AwayDialog, type Somebody } from './AwayDialog';
import { AwayList } from './AwayList';
import { substitutions } from './collections';
import { words } from './words';

interface ArrangeForProps {
  readonly person: Somebody;
  readonly organisationId: Id | undefined;
}

/** On the card of a person: whether they are away, and the way to arrange it for them. */
export function ArrangeFor({ person, organisationId }: ArrangeForProps) {
  const m = useMessages(words);
  const [open, setOpen] = useState(false);
  const known = useQuery(substitutions({ personId: person.id, organisationId })).data?.items ?? [];
  return (
    <>
      {known.length > 0 && <AwayList all={known} />}
      <p>
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {m.arrange}
        </button>
      </p>
      {open && (
        <AwayDialog
          title={m.arrangeFor(person.name)}
          absent={person}
          organisationId={organisationId}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
