import type {
  ClosedCatalogue,
  ExchangeAccount,
  ExchangedCatalogue,
  ExchangeSession,
  StageName,
} from '@/shared/http/api';
import { say } from '@/shared/i18n/messages';
import { command } from '@/sync/commands';
import { stageNames } from './collections';
import { words } from './words';

export const repeatSession = command<Pick<ExchangeSession, 'id'>, ExchangeSession>(({ id }) => ({
  method: 'POST',
  path: `/exchange/sessions/${id}/repetition`,
  body: {},
  label: say(words).repeating,
  once: `repeat session ${id}`,
  touches: ['exchange.changed'],
  answeredInPlace: true,
}));

export const closeCatalogue = command<Pick<ExchangedCatalogue, 'source' | 'name' | 'onlyHere'>, ClosedCatalogue>(
  ({ source, name, onlyHere }) => ({
    method: 'POST',
    path: '/exchange/catalogues/closing',
    body: { source, onlyHere },
    label: say(words).closingCatalogue(name || source),
    once: `close catalogue ${source}`,
    touches: ['exchange.changed', 'catalogue.changed'],
    answeredInPlace: true,
  }),
);

export type AccountFields = Pick<ExchangeAccount, 'name' | 'ordersEncoding' | 'active'> & {
  readonly branchId: string | null;
};

export const createExchangeAccount = command<
  { readonly id: string; readonly login: string; readonly fields: Omit<AccountFields, 'active'> },
  ExchangeAccount & { readonly password: string }
>(({ id, login, fields }) => ({
  method: 'POST',
  path: '/exchange/accounts',
  body: { id, login, ...fields },
  label: say(words).creatingAccount(login),
  once: `exchange account ${id}`,
  touches: ['exchange.changed'],
  answeredInPlace: true,
}));

export const changeExchangeAccount = command<
  { readonly id: string; readonly fields: AccountFields; readonly version: number },
  ExchangeAccount
>(({ id, fields, version }) => ({
  method: 'PATCH',
  path: `/exchange/accounts/${id}`,
  body: fields,
  version,
  label: say(words).changingAccount,
  lane: `exchange account ${id}`,
  touches: ['exchange.changed'],
  answeredInPlace: true,
}));

export const resetExchangePassword = command<Pick<ExchangeAccount, 'id'>, { readonly password: string }>(({ id }) => ({
  method: 'POST',
  path: `/exchange/accounts/${id}/password`,
  body: {},
  label: say(words).newPassword,
  once: `exchange password ${id}`,
  touches: [],
  answeredInPlace: true,
}));

export const nameStages = command<readonly StageName[], readonly StageName[]>((names) => ({
  method: 'PUT',
  path: '/exchange/stage-names',
  body: names,
  label: say(words).namingStages,
  lane: 'stage names',
  becomes: stageNames(null).queryKey,
  touches: ['exchange.changed'],
  answeredInPlace: true,
}));
