import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { useDraft } from '@/sync/drafts';
import { words } from '../words';
import styles from './MoveBar.module.css';
import { type Asked, useMoves } from './moves';
import { RefusedMoves } from './RefusedMoves';

/** Asks, without covering the list, for the word that a step needs; says what could not be moved and why. */
export function MoveBar() {
  const { asked } = useMoves();
  return asked && <Question key={asked.to.id + asked.orders.map((one) => one.id).join()} asked={asked} />;
}

function Question({ asked }: { asked: Asked }) {
  const m = useMessages(words);
  const { confirm, dismiss, running } = useMoves();
  const { orders, to, refused, skipped } = asked;
  const [comment, setComment, clear] = useDraft(`move to ${to.code}`, '');
  const [missing, setMissing] = useState(false);
  const again = refused.length > 0;
  const what = orders.length === 1 ? (orders[0]?.number ?? '') : m.count(orders.length);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') dismiss();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [dismiss]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const said = comment.trim();
    setMissing(to.commentRequired && said === '');
    if (to.commentRequired && said === '') return;
    clear();
    confirm(said);
  };
  return (
    <section className={styles.bar} data-floats aria-label={m.move.to}>
      <RefusedMoves refused={refused} to={to} />
      {skipped > 0 && <p className={styles.note}>{m.move.bulkSkips(skipped)}</p>}
      {orders.length === 0 ? (
        <div>
          <Button onClick={dismiss}>{m.move.understood}</Button>
        </div>
      ) : (
        <form className={styles.ask} onSubmit={submit}>
          <p className="strong nowrap">
            {what} <Icon name="right" size={14} /> {to.name}
          </p>
          <TextInput
            className={styles.comment}
            aria-label={to.commentRequired ? m.move.whyNeeded(to.name) : m.move.comment}
            placeholder={to.commentRequired ? m.move.whyNeeded(to.name) : m.move.commentOptional}
            value={comment}
            autoFocus
            maxLength={1000}
            error={missing ? m.move.needComment : undefined}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
          <Button type="submit" variant="filled" loading={running}>
            {to.code === 'cancelled'
              ? m.move.giveUp(orders.length)
              : again
                ? m.move.again(to.name)
                : m.move.confirm(to.name)}
          </Button>
          <Button onClick={dismiss}>{m.move.cancel}</Button>
        </form>
      )}
    </section>
  );
}
