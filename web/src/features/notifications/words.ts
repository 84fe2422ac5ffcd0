import { enPlural, messages, ruPlural } from '@/shared/i18n/messages';

export const words = messages(
  {
    mail: 'Почта и SMS',
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
    delayed: 'Принято не всё, пробуем снова',
    answered: (reason: string) => `Последний ответ: ${reason}`,
    retry: 'Отправить снова',
    retried: (count: number) =>
      count === 0
        ? 'Все письма уже в очереди'
        : `Снова в очереди: ${count} ${ruPlural(count, 'письмо', 'письма', 'писем')}`,
    trial: 'Проверить',
    trialTo: 'Проверочное письмо на адрес',
    trialSent: (to: string) => `Письмо отправлено на ${to}`,
    trialToEither: 'Проверить адрес или номер',
    failedTexts: (count: number) => `Не отправлено: ${count} SMS`,
    trialTextSent: (to: string) => `SMS отправлено на ${to}`,
    texts: 'SMS',
    textsAbsent: 'SMS не настроены: по номеру телефона не зарегистрироваться. Шлюз задают при запуске портала:',
    gateway: 'Шлюз',
    prefixes: 'Номера',
    ofDay: 'За сутки',
    outOf: (count: number, most: number) => `${count} из ${most}`,
    usedUp: 'больше не уйдёт',
    usedUpHint:
      'Предел на сутки исчерпан: регистрация и вход по телефону пока не предлагаются. Не похоже на обычный день — посмотрите, с каких адресов просили регистрацию.',
    lastText: 'Последнее SMS',
    mailFirst: 'Пока не настроена почта, регистрация закрыта и по телефону.',
  },
  {
    mail: 'Mail and text messages',
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
    delayed: 'Not everything was taken, trying again',
    answered: (reason) => `The last answer: ${reason}`,
    retry: 'Send again',
    retried: (count) =>
      count === 0
        ? 'All letters are on their way already'
        : `${count} ${enPlural(count, 'letter', 'letters')} on the way again`,
    trial: 'Try',
    trialTo: 'Trial letter to',
    trialSent: (to) => `A letter is on its way to ${to}`,
    trialToEither: 'Try an address or a number',
    failedTexts: (count) => `${count} ${enPlural(count, 'text message was', 'text messages were')} not sent`,
    trialTextSent: (to) => `A text message is on its way to ${to}`,
    texts: 'Text messages',
    textsAbsent: 'There is no gateway: nobody can register by phone. The gateway is named where the portal is started:',
    gateway: 'Gateway',
    prefixes: 'Numbers',
    ofDay: 'In 24 hours',
    outOf: (count, most) => `${count} of ${most}`,
    usedUp: 'no more will leave',
    usedUpHint:
      'The limit of a day is used up: registration and sign-in links by phone are not offered for now. If this is no usual day, see from which addresses registration was asked for.',
    lastText: 'Last text message',
    mailFirst: 'Until there is a mail server, registration is closed by phone, too.',
  },
);
