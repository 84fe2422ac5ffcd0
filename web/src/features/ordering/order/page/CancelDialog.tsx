import { Button, Textarea } from '@mantine/core';
import type { FormEvent } from 'react';
import type { OrderPage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { Dialog } from '@/shared/ui/Dialog';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { cancelOrder } from '../commands';
import { words } from '../words';

/** Cannot be taken back, so it names the order and what will happen. */
export function CancelDialog({ order, open, onClose }: { order: OrderPage; open: boolean; onClose: () => void }) {
  const m = useMessages(words);
  const [comment, setComment, clear] = useDraft(`cancel ${order.id}`, '');
  const { run, running, problem } = useCommand(cancelOrder);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if ((await run({ order, comment: comment.trim() })) === undefined) return;
    clear();
    onClose();
  };
  return (
    <Dialog title={m.act.cancelTitle(order.number)} open={open} onClose={onClose}>
      <form className="stack" onSubmit={(event) => void submit(event)}>
        <ErrorSummary problem={problem} />
        <p>{m.act.cancelEffect(order.lines.length)}</p>
        <Textarea
          label={m.act.cancelWhy}
          rows={2}
          maxLength={1000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
          {...fieldProps(problem, '/comment')}
        />
        <div className="row wrap">
          <Button type="submit" variant="filled" color="var(--bad)" loading={running}>
            {m.act.cancel}
          </Button>
          <Button onClick={onClose}>{m.act.keep}</Button>
        </div>
      </form>
    </Dialog>
  );
}
