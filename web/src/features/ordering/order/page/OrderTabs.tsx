import { useTexts } from '@/shared/address';
import type { OrderPage as Order } from '@/shared/http/api';
import { useMessages } from '@/shared/i18n/messages';
import { type Tab, Tabs } from '@/shared/ui/Tabs';
import { unanswered } from '../rules';
import { useSide } from '../side';
import { words } from '../words';
import { Conversation } from './Conversation';
import { History } from './History';
import { Lines } from './Lines';
import { Supplies } from './Supplies';

type TabName = 'lines' | 'supplies' | 'messages' | 'history';

/** The parts of an order; which one is open stands in the address. */
export function OrderTabs({ order }: { order: Order }) {
  const m = useMessages(words);
  const side = useSide();
  const [{ tab }, change] = useTexts<'tab'>();
  const waits = unanswered(order, side).length > 0;
  const tabs: Tab<TabName>[] = [
    { value: 'lines', label: m.tab.lines, count: order.lines.length },
    { value: 'supplies', label: m.tab.supplies, count: order.shipments.length + order.payments.length },
    { value: 'messages', label: m.tab.messages, count: order.messages.length, hot: waits },
    { value: 'history', label: m.tab.history },
  ];
  const open = tabs.find((one) => one.value === tab)?.value ?? 'lines';
  return (
    <Tabs
      label={m.order}
      tabs={tabs}
      value={open}
      onChange={(value) => change({ tab: value === 'lines' ? undefined : value })}
    >
      {open === 'lines' && <Lines order={order} />}
      {open === 'supplies' && <Supplies order={order} />}
      {open === 'messages' && <Conversation order={order} />}
      {open === 'history' && <History order={order} />}
    </Tabs>
  );
}
