import type { LinkProps } from '@tanstack/react-router';
import type { Cabinet, Session } from '@/generated/api';
import type { IconName } from '@/shared/ui/icons';
import type { words } from './words';

export interface Entry {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: keyof (typeof words)['ru']['nav'];
  readonly icon: IconName;
}

const home: Entry = { to: '/', name: 'home', icon: 'home' };

/** What each cabinet shows in its bar, in order; a phone shows the first four. */
const bars: Record<Cabinet, readonly Entry[]> = {
  CUSTOMER: [home],
  INDIVIDUAL: [home],
  MANAGER: [home],
  FORWARDER: [home],
  SUPERVISOR: [home],
  ADMINISTRATOR: [home],
};

export const entries = (session: Session): readonly Entry[] => bars[session.cabinet];
