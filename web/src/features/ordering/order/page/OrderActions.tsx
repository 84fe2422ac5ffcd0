import { Button } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { mayReadHistory, useSession } from '@/features/access/public';
import { useTexts } from '@/shared/address';
import type { OrderPage, Repetition } from '@/shared/http/api';
import { address } from '@/shared/http/request';
import { useLanguage } from '@/shared/i18n/language';
import { useMessages } from '@/shared/i18n/messages';
import { Icon } from '@/shared/ui/icons';
import { Popup } from '@/shared/ui/Popup';
import { toast } from '@/shared/ui/toasts';
import { useCommand } from '@/sync/commands';
import { repeatOrder } from '../commands';
import { MoveButtons } from '../move/MoveButtons';
import { unanswered } from '../rules';
import { useSide } from '../side';
import { words } from '../words';
import { CancelDialog } from './CancelDialog';
import { HandOverDialog } from './HandOverDialog';
import styles from './page.module.css';
import { SkippedDialog } from './SkippedDialog';
import { words as tabWords } from './words';

/** One primary action, the usual others beside it, the rare ones behind "more". */
export function OrderActions({ order }: { order: OrderPage }) {
  return useSide() === 'SELLER' ? <StaffActions order={order} /> : <CustomerActions order={order} />;
}

function CustomerActions({ order }: { order: OrderPage }) {
  const m = useMessages(words);
  const tabs = useMessages(tabWords);
  const [, change] = useTexts<'tab'>();
  const { repeat, running, skipped, seen } = useRepeat(order);
  const asked = unanswered(order, 'CUSTOMER').length > 0;
  const talk = (): void => change({ tab: 'messages' });
  return (
    <>
      {asked && order.may.write && (
        <Button variant="filled" onClick={talk}>
          {tabs.talk.reply}
        </Button>
      )}
      {order.may.repeat && (
        <Button variant={asked ? 'default' : 'filled'} onClick={repeat} loading={running}>
          {m.act.repeat}
        </Button>
      )}
      {!asked && order.may.write && <Button onClick={talk}>{tabs.talk.ask}</Button>}
      <More order={order} />
      <SkippedDialog repetition={skipped} onClose={seen} />
    </>
  );
}

function StaffActions({ order }: { order: OrderPage }) {
  return (
    <>
      <MoveButtons order={order} />
      <More order={order} />
    </>
  );
}

/** Puts the lines into the cart and says so; what could not be repeated is told line by line. */
function useRepeat(order: OrderPage) {
  const m = useMessages(words);
  const { run, running } = useCommand(repeatOrder);
  const navigate = useNavigate();
  const [skipped, setSkipped] = useState<Repetition>();
  const repeat = async (): Promise<void> => {
    const answer = await run(order);
    if (answer === undefined) return;
    if (answer.skipped.length > 0) setSkipped(answer);
    else toast(m.act.repeated(answer.added), { label: m.act.toCart, run: () => void navigate({ to: '/cart' }) });
  };
  return { repeat: () => void repeat(), running, skipped, seen: () => setSkipped(undefined) };
}

function More({ order }: { order: OrderPage }) {
  const m = useMessages(words);
  const language = useLanguage();
  const session = useSession();
  const [cancelling, setCancelling] = useState(false);
  const [handing, setHanding] = useState(false);
  return (
    <>
      <Popup face={<Icon name="more" />} label={m.act.more} className={styles.more} role="menu" align="end" width={260}>
        {(close) => (
          <div className={styles.menu}>
            {order.may.handOver && (
              <button
                type="button"
                onClick={() => {
                  close();
                  setHanding(true);
                }}
              >
                <Icon name="truck" /> {m.act.handOver}
              </button>
            )}
            <a
              href={address(`/orders/${order.id}/print.pdf`, { lang: language })}
              target="_blank"
              rel="noreferrer"
              onClick={close}
            >
              <Icon name="file" /> {m.act.print}
            </a>
            {mayReadHistory(session) && (
              <Link to="/history" search={{ objectId: order.id }} onClick={close}>
                <Icon name="clock" /> {m.act.history}
              </Link>
            )}
            {order.may.cancel && (
              <button
                type="button"
                onClick={() => {
                  close();
                  setCancelling(true);
                }}
              >
                <Icon name="close" /> {m.act.cancel}
              </button>
            )}
          </div>
        )}
      </Popup>
      <CancelDialog order={order} open={cancelling} onClose={() => setCancelling(false)} />
      <HandOverDialog order={order} open={handing} onClose={() => setHanding(false)} />
    </>
  );
}
