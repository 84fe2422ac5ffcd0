import { useState } from 'react';
import type { OrderMessage, OrderPage } from '@/shared/http/api';
import { useFormats } from '@/shared/i18n/formats';
import { useMessages } from '@/shared/i18n/messages';
import { Tag } from '@/shared/ui/states';
import { unanswered } from '../rules';
import { useSide } from '../side';
import { Composer } from './Composer';
import styles from './Conversation.module.css';
import { words } from './words';

/** Questions, answers and comments on the order; what waits for this reader can be answered where it stands. */
export function Conversation({ order }: { order: OrderPage }) {
  const m = useMessages(words);
  const side = useSide();
  const waiting = unanswered(order, side);
  const [chosen, setChosen] = useState<string | null>();
  const answering = chosen === null ? undefined : (waiting.find((one) => one.id === chosen) ?? waiting[0]);
  return (
    <div className={styles.talk}>
      {order.messages.length === 0 && <p className="quiet">{side === 'SELLER' ? m.talk.emptyStaff : m.talk.empty}</p>}
      <ol className={styles.messages}>
        {order.messages.map((message) => (
          <Message
            key={message.id}
            message={message}
            mine={message.side === side}
            about={order.messages.find((one) => one.id === message.answersId)}
            waits={waiting.includes(message)}
            onAnswer={order.may.write && answering?.id !== message.id ? () => setChosen(message.id) : undefined}
          />
        ))}
      </ol>
      {order.may.write && (
        <Composer
          order={order}
          side={side}
          answering={answering}
          onNoAnswer={() => setChosen(null)}
          onSent={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}

function Message({
  message,
  mine,
  about,
  waits,
  onAnswer,
}: {
  message: OrderMessage;
  mine: boolean;
  about: OrderMessage | undefined;
  waits: boolean;
  onAnswer: (() => void) | undefined;
}) {
  const m = useMessages(words);
  const f = useFormats();
  const kinds = { QUESTION: m.talk.question, ANSWER: m.talk.answer, COMMENT: undefined };
  const side = message.side === 'SELLER' ? m.talk.seller : m.talk.customer;
  return (
    <li className={styles.message} data-mine={mine}>
      <p className={styles.head}>
        <span className="strong">{message.authorName}</span>
        {!mine && <span className="quiet">{side}</span>}
        <time className="quiet small" dateTime={message.at} title={f.full(message.at)}>
          {f.ago(message.at)}
        </time>
        {kinds[message.kind] && <Tag tone={waits ? 'warn' : 'plain'}>{waits ? m.talk.waits : kinds[message.kind]}</Tag>}
      </p>
      {about && <p className={styles.about}>{about.text}</p>}
      <p className={styles.text}>{message.text}</p>
      {waits && onAnswer && (
        <button type="button" className="link" onClick={onAnswer}>
          {m.talk.reply}
        </button>
      )}
    </li>
  );
}
