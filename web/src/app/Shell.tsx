import { Link } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import {
  DeviceNews,
  entriesOf,
  PasswordNews,
  StandingIn,
  useBehalf,
  useContract,
  useMayOrder,
  useSession,
} from '@/features/access/public';
import { CartSummary } from '@/features/ordering/public';
import { useMessages } from '@/shared/i18n/messages';
import { navigationWords } from '@/shared/navigationWords';
import { Dialog } from '@/shared/ui/Dialog';
import { Icon } from '@/shared/ui/icons';
import { AccountMenu } from './AccountMenu';
import { Connection } from './Connection';
import { ContractSwitcher } from './ContractSwitcher';
import { Overlays } from './Overlays';
import { showPalette } from './palette';
import styles from './Shell.module.css';
import { words } from './words';

// Only staff who order for a client need it.
const OnBehalf = lazy(() => import('./OnBehalf').then((loaded) => ({ default: loaded.OnBehalf })));

/** The frame around every screen: the left bar, the top bar, the bottom bar of a phone. */
export function Shell({ children }: { children: ReactNode }) {
  const m = useMessages(words);
  const nav = useMessages(navigationWords);
  const session = useSession();
  const contract = useContract();
  const mayOrder = useMayOrder();
  const behalf = useBehalf();
  return (
    <div className={styles.shell}>
      <a className={styles.skip} href="#content">
        {m.skip}
      </a>
      <nav className={styles.side} aria-label={nav.main}>
        <p className={styles.brand}>{session.seller.name}</p>
        {entriesOf(session).map((entry) => (
          <Link key={entry.to} to={entry.to} activeOptions={{ exact: entry.to === '/' }} className={styles.entry}>
            <Icon name={entry.icon} />
            {nav[entry.name]}
          </Link>
        ))}
      </nav>
      <div className={styles.page} data-behalf={behalf !== undefined}>
        <header className={styles.top}>
          <button type="button" className={styles.search} aria-haspopup="dialog" onClick={() => showPalette(true)}>
            <Icon name="search" />
            <span>{m.find}</span>
            <kbd>Ctrl K</kbd>
          </button>
          {contract && !behalf && (
            <div className={styles.from}>
              <ContractSwitcher />
            </div>
          )}
          <span className={styles.push} />
          {contract && mayOrder && <CartSummary />}
          <AccountMenu />
        </header>
        {behalf && (
          <Suspense>
            <OnBehalf behalf={behalf} />
          </Suspense>
        )}
        <Connection />
        <DeviceNews />
        <PasswordNews />
        <StandingIn />
        <main id="content" className={styles.content} tabIndex={-1}>
          {children}
        </main>
      </div>
      <BottomBar />
      <Overlays />
    </div>
  );
}

function BottomBar() {
  const nav = useMessages(navigationWords);
  const [open, setOpen] = useState(false);
  const all = entriesOf(useSession());
  const first = all.length <= 5 ? all : all.filter((entry) => entry.aside === undefined).slice(0, 4);
  const rest = all.filter((entry) => !first.includes(entry));
  const close = (): void => setOpen(false);
  return (
    <nav className={styles.bottom} aria-label={nav.main}>
      {first.map((entry) => (
        <Link key={entry.to} to={entry.to} activeOptions={{ exact: entry.to === '/' }} className={styles.tab}>
          <Icon name={entry.icon} size={22} />
          {nav[entry.name]}
        </Link>
      ))}
      {rest.length > 0 && (
        <button type="button" className={styles.tab} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          <Icon name="more" size={22} />
          {nav.more}
        </button>
      )}
      <Dialog title={nav.more} open={open} onClose={close}>
        {rest.map((entry) => (
          <Link key={entry.to} to={entry.to} className={styles.sheetEntry} onClick={close}>
            <Icon name={entry.icon} size={22} />
            {nav[entry.name]}
          </Link>
        ))}
      </Dialog>
    </nav>
  );
}
