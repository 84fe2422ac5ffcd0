import type { Registration } from '@/shared/http/api';
import { say, useMessages } from '@/shared/i18n/messages';
import { FormDialog } from '@/shared/ui/FormDialog';
import { LongField } from '@/shared/ui/fields';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { declineRegistration } from './commands';
import { words } from './words';

interface DeclineDialogProps {
  readonly registration: Registration;
  readonly onClose: () => void;
}

/** Declines a request with a reason, which the applicant reads. */
export function DeclineDialog({ registration, onClose }: DeclineDialogProps) {
  const m = useMessages(words);
  const [reason, setReason, clear] = useDraft(`decline ${registration.id}`, '');
  const { run, running, problem } = useCommand(declineRegistration);
  const submit = async (): Promise<void> => {
    if ((await run({ registration, reason: reason.trim() })) === undefined) return;
    clear();
    toast(say(words).declinedNow(registration.name));
    onClose();
  };
  return (
    <FormDialog
      title={m.declineTitle(registration.name)}
      action={m.decline}
      open
      width={480}
      {...{ onClose, running, problem }}
      onSubmit={() => void submit()}
    >
      <LongField
        label={m.reason}
        description={m.reasonHint}
        name="reason"
        rows={3}
        maxLength={1000}
        form={{ value: { reason }, change: (part) => setReason(part.reason ?? '') }}
        problem={problem}
      />
    </FormDialog>
  );
}
