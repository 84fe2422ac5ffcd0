import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSession } from '@/features/access/public';
import type { OrderMessage, OrderPage } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { newId } from '@/shared/ids';
import { Segments } from '@/shared/ui/Preferences';
import { ErrorSummary, fieldProps } from '@/shared/ui/states';
import { useCommand } from '@/sync/commands';
import { useDraft } from '@/sync/drafts';
import { type Said, writeMessage } from '../commands';
import type { Side } from '../side';
import styles from './Conversation.module.css';
import { words } from './words';

interface ComposerProps {
  readonly order: OrderPage;
  readonly side: Side;
  readonly answering: OrderMessage | undefined;
  readonly onNoAnswer: () => void;
  readonly onSent: () => void;
}

/** What is typed is kept until it is sent, whatever happens to the page. */
export function Composer({ order, side, answering, onNoAnswer, onSent }: ComposerProps) {
  const m = useMessages(words);
  const { person } = useSession();
  const [text, setText, clear] = useDraft(`message ${order.id}`, '');
  const [free, setFree] = useState<'QUESTION' | 'COMMENT'>(side === 'CUSTOMER' ? 'QUESTION' : 'COMMENT');
  const say = useCommand(writeMessage);
  const kind = answering ? 'ANSWER' : free;
  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    const message: Said['message'] = {
      id: newId(),
      side,
      kind,
      authorName: person.name,
      text: text.trim(),
      answersId: answering?.id ?? null,
    };
    const typed = text;
    clear();
    const sent = await say.run({ order, message });
    if (sent === undefined) setText(typed);
    else onSent();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void send();
  };
  return (
    <form className={styles.composer} onSubmit={submit}>
      <ErrorSummary problem={say.problem} />
      {answering ? (
        <div className={styles.answering}>
          <p>{m.talk.replying(answering.text)}</p>
          <button type="button" className="link" onClick={onNoAnswer}>
            {m.talk.noReply}
          </button>
        </div>
      ) : (
        <Segments
          label={m.talk.kind}
          value={free}
          options={[
            { value: 'QUESTION', label: m.talk.question },
            { value: 'COMMENT', label: m.talk.comment },
          ]}
          onChange={setFree}
        />
      )}
      <Textarea
        aria-label={m.talk.text}
        placeholder={m.talk[`placeholder${kind}`]}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
        }}
        {...fieldProps(say.problem, '/text')}
      />
      <div className="row">
        <Button type="submit" variant="filled" disabled={text.trim() === ''}>
          {m.talk.send}
        </Button>
        <span className="quiet small wide-only">{m.talk.sendHint}</span>
      </div>
    </form>
  );
}
