import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Grant, Id, Invitation } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Dialog } from '@/shared/ui/Dialog';
import { FormDialog } from '@/shared/ui/FormDialog';
import { TextField } from '@/shared/ui/fields';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { words as bulkWords } from '../bulk/words';
import { RolesField } from '../people/RolesField';
import { bare } from '../people/rules';
import { RoleChoice } from '../roles/RoleChoice';
import { invitePerson } from './commands';
import { LinkBox } from './LinkBox';
import { words } from './words';

/** A company into which is invited; without one roles may be held anywhere. */
export interface Into {
  readonly id: Id;
  readonly name: string;
  readonly kind: 'COMPANY' | 'INDIVIDUAL';
}

interface InviteDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly into?: Into | undefined;
  /** What is offered from the start. */
  readonly first: readonly Grant[];
}

/** Asks somebody in by a letter; then says what to do if no letter leaves. */
export function InviteDialog({ open, onClose, into, first }: InviteDialogProps) {
  const m = useMessages(words);
  const [blank] = useState({ email: '', name: '', grants: first });
  const [value, setValue, clear] = useDraft(`invitation ${into?.id ?? ''}`, blank);
  const [id, setId] = useState(newId);
  const [invited, setInvited] = useState<Invitation>();
  const { run, running, problem } = useCommand(invitePerson);
  const change = (part: Partial<typeof blank>): void => setValue({ ...value, ...part });
  const form = { form: { value, change }, problem };
  const submit = async (): Promise<void> => {
    const { email, name, grants } = value;
    const answer = await run({ id, email: email.trim(), name: name.trim(), grants: grants.map(bare) });
    if (answer === undefined) return;
    clear();
    setId(newId());
    onClose();
    setInvited(answer);
  };
  return (
    <>
      <FormDialog
        title={m.inviteTitle}
        action={m.invite}
        width={into ? 480 : 620}
        {...{ open, onClose, running, problem }}
        onSubmit={() => void submit()}
        aside={<FromSheet into={into} />}
      >
        <TextField
          label={m.email}
          description={m.emailHint}
          name="email"
          type="email"
          autoCapitalize="none"
          maxLength={200}
          {...form}
        />
        <TextField label={m.name} description={m.nameHint} name="name" maxLength={200} {...form} />
        {into?.kind === 'COMPANY' ? (
          <RoleChoice label={m.roles} company={into} grants={value.grants} onChange={(grants) => change({ grants })} />
        ) : into ? (
          <p className="soft">{m.roleHints.INDIVIDUAL}</p>
        ) : (
          <RolesField
            grants={value.grants}
            onChange={(grants) => change({ grants })}
            problem={problem}
            pointer="/grants"
          />
        )}
      </FormDialog>
      <Invited invitation={invited} onClose={() => setInvited(undefined)} />
    </>
  );
}

/** Whoever has many to invite brings them in a worksheet. A private person has no colleagues. */
function FromSheet({ into }: { into: Into | undefined }) {
  const m = useMessages(bulkWords);
  if (into?.kind === 'INDIVIDUAL') return null;
  return (
    <Link to="/bulk-invitation" search={{ organisationId: into?.id }} className="link">
      {m.fromSheet}
    </Link>
  );
}

function Invited({ invitation, onClose }: { invitation: Invitation | undefined; onClose: () => void }) {
  const m = useMessages(words);
  if (invitation === undefined) return null;
  return (
    <Dialog title={m.sentTo(invitation.email)} open onClose={onClose} width={480}>
      <div className="stack">
        <p>{invitation.mail === 'NONE' ? m.noMail : m.sentHint}</p>
        <LinkBox invitation={invitation} />
        <div className="row">
          <Button variant="filled" onClick={onClose}>
            {m.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
