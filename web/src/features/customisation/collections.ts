import type { Settings } from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { collection } from '@/sync/collections';
import { command } from '@/sync/commands';
import { words } from './words';

export const settings = collection<null, Settings>({
  name: 'settings',
  topics: ['access.changed'],
  path: () => '/settings',
});

export type SettingsFields = Omit<Settings, 'version'>;

export const changeSettings = command<{ fields: SettingsFields; version: number }, Settings>(({ fields, version }) => ({
  method: 'PATCH',
  path: '/settings',
  body: fields,
  version,
  label: say(words).changing,
  lane: 'settings',
  becomes: settings(null).queryKey,
  touches: ['access.changed'],
  answeredInPlace: true,
}));
