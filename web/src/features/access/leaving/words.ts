import { messages } from '@/shared/i18n/messages';

export const words = messages(
  {
    block: 'Заблокировать',
    leaves: 'Уволен или переведён',
    leaving: (name: string) => `Передать дела: ${name}`,
    hint: 'Вход закроется сразу, а всё, что за человеком числится, в ту же минуту перейдёт к коллегам. Это можно вернуть.',
    nothing: 'За этим человеком ничего не числится: просто закроется вход.',
    kinds: { CLIENTS: 'Клиенты', ORDERS: 'Открытые заказы', DELIVERIES: 'Доставки' } as Readonly<
      Record<string, string>
    >,
    count: (kind: string, count: number) => `${kind}: ${count}`,
    all: 'Кому всё',
    choose: 'Выберите',
    nobody:
      'Передать некому: нет коллеги с такой ролью во всех нужных филиалах. Дайте кому-нибудь роль или разделите клиентов.',
    substitutions: (count: number) => `Замещения, которые завершатся: ${count}`,
    tokens: (count: number) => `Ключи программ, которые перестанут действовать: ${count}`,
    lastAdministrator: (companies: string) =>
      `Других администраторов нет: ${companies}. Назначьте кого-нибудь, иначе люди этих компаний останутся без него.`,
    confirm: 'Закрыть вход и передать',
    onlyBlock: 'Только закрыть вход',
    left: (name: string) => `${name}: вход закрыт, дела переданы`,
    returned: (name: string) => `${name}: вход открыт, дела возвращены`,
    undo: 'Вернуть',
    back: 'Вернуть вход и дела',
    wentTo: (what: string, name: string) => `${what} → ${name}`,
    leftAt: (when: string, by: string) => `Вход закрыт ${when}, решение: ${by}`,
  },
  {
    block: 'Block',
    leaves: 'Leaves or moves on',
    leaving: (name) => `Hand over: ${name}`,
    hint: 'The person can no longer sign in, and all that is in their care goes to colleagues in the same moment. It can be given back.',
    nothing: 'Nothing is in this person’s care: they just can no longer sign in.',
    kinds: { CLIENTS: 'Clients', ORDERS: 'Open orders', DELIVERIES: 'Deliveries' } as Readonly<Record<string, string>>,
    count: (kind, count) => `${kind}: ${count}`,
    all: 'Everything to',
    choose: 'Choose',
    nobody:
      'There is nobody to take it: no colleague has this role in all of the branches. Give somebody the role or divide the clients.',
    substitutions: (count) => `Substitutions that end: ${count}`,
    tokens: (count) => `Tokens of programs that stop working: ${count}`,
    lastAdministrator: (companies) =>
      `There is no other administrator: ${companies}. Appoint somebody, or the people of these companies are left without one.`,
    confirm: 'Block and hand over',
    onlyBlock: 'Only block',
    left: (name) => `${name} is blocked, and all is handed over`,
    returned: (name) => `${name} may sign in again and has everything back`,
    undo: 'Undo',
    back: 'Let in and give back',
    wentTo: (what, name) => `${what} → ${name}`,
    leftAt: (when, by) => `Blocked ${when} by ${by}`,
  },
);
