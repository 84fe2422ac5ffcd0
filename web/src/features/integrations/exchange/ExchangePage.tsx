import { useTexts } from '@/shared/address';
import { useMessages } from '@/shared/i18n/messages';
import { PageHead } from '@/shared/ui/states';
import { Tabs } from '@/shared/ui/Tabs';
import { Accounts } from './Accounts';
import { Catalogues, LeftNotice } from './Catalogues';
import { Sessions } from './Sessions';
import { StageNames } from './StageNames';
import { words } from './words';

const tabs = ['sessions', 'catalogues', 'accounts', 'stages'] as const;

/** The exchange board: what came, what changed, what was refused and why; and who may exchange at all. */
export function ExchangePage() {
  const m = useMessages(words);
  const [{ tab }, change] = useTexts<'tab'>();
  const open = tabs.find((one) => one === tab) ?? 'sessions';
  return (
    <>
      <PageHead title={m.exchanges} />
      <Tabs
        label={m.exchanges}
        tabs={tabs.map((value) => ({ value, label: m.tab[value] }))}
        value={open}
        onChange={(value) => change({ tab: value === 'sessions' ? undefined : value })}
      >
        {open === 'sessions' && (
          <>
            <LeftNotice onOpen={() => change({ tab: 'catalogues' })} />
            <Sessions onAccounts={() => change({ tab: 'accounts' })} />
          </>
        )}
        {open === 'catalogues' && <Catalogues />}
        {open === 'accounts' && <Accounts />}
        {open === 'stages' && <StageNames />}
      </Tabs>
    </>
  );
}
