import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Id } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Read } from '@/shared/ui/states';
import { useSession } from '../session';
import { AwayDialog } from './AwayDialog';
import { AwayList } from './AwayList';
import styles from './away.module.css';
import { substitutions } from './collections';
import { words } from './words';

/** In the profile: from when to when I am away and who stands in; and for whom I do. */
export function OwnAbsence() {
  const m = useMessages(words);
  const { person, organisations, cabinet } = useSession();
  const read = useQuery(substitutions({ personId: person.id, organisationId: undefined }));
  const [open, setOpen] = useState<{ readonly organisationId: Id | undefined }>();
  const companies = cabinet === 'CUSTOMER' ? organisations : [];
  return (
    <Read of={read}>
      {({ items }) => (
        <div className={styles.own}>
          {items.length === 0 ? <p className="quiet">{m.noneOwn}</p> : <AwayList all={items} />}
          {companies.length > 1 ? (
            companies.map(({ id, name }) => (
              <Button key={id} onClick={() => setOpen({ organisationId: id })}>
                {m.arrangeFor(name)}
              </Button>
            ))
          ) : (
            <Button onClick={() => setOpen({ organisationId: companies[0]?.id })}>{m.arrange}</Button>
          )}
          {open && (
            <AwayDialog
              title={m.arrangeOwn}
              absent={person}
              organisationId={open.organisationId}
              onClose={() => setOpen(undefined)}
            />
          )}
        </div>
      )}
    </Read>
  );
}
