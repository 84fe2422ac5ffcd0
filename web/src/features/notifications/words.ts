import { enPlural, messages, ruPlural } from '@/shared/i18n/messages';

export const words = messages(
  {
    mail: 'Почта',
    absent: 'Почта не настроена',
    absentHint:
      'Письма не уходят: они ждут, пока почтовый сервер не появится. Приглашения действуют и так, ссылку из списка можно передать самому.',
    absentHow: 'Сервер задают при запуске портала:',
    waiting: (count: number) =>
      `${ruPlural(count, 'Ждёт', 'Ждут', 'Ждут')} отправки: ${count} ${ruPlural(count, 'письмо', 'письма', 'писем')}.`,
    server: 'Сервер',
    from: 'От кого',
    links: 'Ссылки ведут на',
    portalUnknown: 'задайте KABINET_PUBLIC_URL',
    lastSent: 'Последнее письмо',
    never: 'ещё не было',
    inQueue: 'В очереди',
    failed: (count: number) => `Не отправлено: ${count} ${ruPlural(count, 'письмо', 'письма', 'писем')}`,
    delayed: 'Сервер принимает не всё, пробуем снова',
    retry: 'Отправить снова',
    retried: (count: number) =>
      count === 0
        ? 'Все письма уже в очереди'
        : `Снова в очереди: ${count} ${ruPlural(count, 'письмо', 'письма', 'писем')}`,
    trial: 'Проверить',
    trialTo: 'Проверочное письмо на адрес',
    trialSent: (to: string) => `Письмо отправлено на ${to}`,
  },
  {
    mail: 'Mail',
    absent: 'There is no mail server',
    absentHint:
      'Letters do not leave: they wait until there is a mail server. Invitations work all the same, you can hand over the link from the list yourself.',
    absentHow: 'The server is named where the portal is started:',
    waiting: (count) => `${count} ${enPlural(count, 'letter is', 'letters are')} waiting.`,
    server: 'Server',
    from: 'From',
    links: 'Links lead to',
    portalUnknown: 'set KABINET_PUBLIC_URL',
    lastSent: 'Last letter',
    never: 'none yet',
    inQueue: 'Waiting',
    failed: (count) => `${count} ${enPlural(count, 'letter was', 'letters were')} not sent`,
    delayed: 'The server does not take everything, trying again',
    retry: 'Send again',
    retried: (count) =>
      count === 0
        ? 'All letters are on their way already'
        : `${count} ${enPlural(count, 'letter', 'letters')} on the way again`,
    trial: 'Try',
    trialTo: 'Trial letter to',
    trialSent: (to) => `A letter is on its way to ${to}`,
  },
);
