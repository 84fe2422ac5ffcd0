import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { Empty, PageHead, Read } from '@/shared/ui/states';
import { useSession } from '../session';
import { AwayDialog, type Somebody } from './AwayDialog';
import { AwayList } from './AwayList';
import styles from './away.module.css';
import { candidates, substitutions } from './collections';
import { words } from './words';

/** Who of the seller's people is away now or will be. */
export function SubstitutionsPage() {
  const m = useMessages(words);
  const read = useQuery(substitutions({ personId: undefined, organisationId: undefined }));
  const [asking, setAsking] = useState(false);
  const [absent, setAbsent] = useState<Somebody>();
  return (
    <>
      <PageHead title={m.substitutions}>
        <Button variant="filled" onClick={() => setAsking(true)}>
          {m.arrange}
        </Button>
      </PageHead>
      <p className={`quiet ${styles.hint}`}>{m.pageHint}</p>
      <Read of={read}>
        {({ items }) => {
          const ours = items.filter((one) => one.organisationId == null);
          return ours.length === 0 ? <Empty title={m.none} hint={m.noneHint} /> : <AwayList all={ours} />;
        }}
      </Read>
      <Whom
        open={asking}
        onClose={() => setAsking(false)}
        onChosen={(one) => {
          setAsking(false);
          setAbsent(one);
        }}
      />
      {absent && (
        <AwayDialog
          title={m.arrangeFor(absent.name)}
          absent={absent}
          organisationId={undefined}
          onClose={() => setAbsent(undefined)}
        />
      )}
    </>
  );
}

interface WhomProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onChosen: (absent: Somebody) => void;
}

/** Of whom it is; the rest is asked in the dialog that everybody has for themselves. */
function Whom({ open, onClose, onChosen }: WhomProps) {
  const m = useMessages(words);
  const { person } = useSession();
  const others = useQuery(candidates({ absentId: person.id, organisationId: undefined })).data ?? [];
  const people: readonly Somebody[] = [...others, person];
  return (
    <Dialog title={m.arrange} open={open} onClose={onClose} width={400}>
      <NativeSelect
        size="sm"
        label={m.absent}
        value=""
        onChange={(event) => {
          const one = people.find(({ id }) => id === event.currentTarget.value);
          if (one) onChosen(one);
        }}
        data={[{ value: '', label: m.choose }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </Dialog>
  );
}
