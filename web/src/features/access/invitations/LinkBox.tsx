import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Invitation } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { ErrorSummary } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { makeInvitationLink } from './commands';
import { words } from './words';

/** A link of one's own making, to hand over by other means than the letter; shown, should it not be copied by itself. */
export function LinkBox({ invitation }: { invitation: Invitation }) {
  const m = useMessages(words);
  const { run, running, problem } = useCommand(makeInvitationLink);
  const [link, setLink] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const copy = async (): Promise<void> => {
    const made = await run(invitation);
    if (made === undefined) return;
    const whole = window.location.origin + made.path;
    setLink(whole);
    await navigator.clipboard?.writeText(whole).catch(() => field.current?.select());
  };
  return (
    <div className="stack">
      <ErrorSummary problem={problem} />
      {link === undefined ? (
        <div>
          <Button onClick={() => void copy()} loading={running}>
            {m.copyLink}
          </Button>
        </div>
      ) : (
        <TextInput
          ref={field}
          label={m.link}
          description={m.linkHint}
          value={link}
          readOnly
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
