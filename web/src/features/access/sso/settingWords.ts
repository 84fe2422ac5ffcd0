import { enPlural, messages, ruPlural } from '@/shared/i18n/messages';

export const settingWords = messages(
  {
    title: 'Вход через компанию',
    sellersHint:
      'Сотрудники входят учётной записью компании: Keycloak, Entra ID, Яндекс 360 или другая система с OpenID Connect.',
    companysHint:
      'Ваши люди входят в портал учётной записью компании, без отдельного пароля. Подойдёт любая система с OpenID Connect.',
    connect: 'Подключить',
    guide: 'Что ввести в вашей системе входа',
    callback: 'Адрес возврата',
    copy: 'Скопировать',
    copied: 'Скопировано',
    guideSteps: {
      first:
        'Заведите в системе входа приложение (клиента) типа «веб», с секретом. Поток: код авторизации с PKCE (S256).',
      second: 'Укажите адрес возврата, который показан выше, целиком и без изменений.',
      third: 'Разрешите области openid, email и profile. В токене должны быть email и email_verified.',
      fourth: 'Скопируйте сюда адрес системы, идентификатор и секрет клиента и проверьте соединение.',
    },
    guideSystems: {
      keycloak: 'Keycloak: https://сервер/realms/имя-realm. Client authentication: On, Standard flow: On.',
      entra:
        'Entra ID (Azure): https://login.microsoftonline.com/номер-каталога/v2.0. Добавьте в токен необязательные поля email и xms_edov.',
      others: 'Яндекс 360, Google Workspace и другие: адрес issuer из их настроек OpenID Connect.',
    },
    name: 'Название на кнопке входа',
    issuer: 'Адрес системы входа (issuer)',
    clientId: 'Идентификатор клиента (client ID)',
    clientSecret: 'Секрет клиента (client secret)',
    secretKept: 'Сохранён. Введите новый, если он сменился.',
    domains: 'Домены почты ваших людей',
    domainsHint: 'По одному в строке. Кто вводит адрес с таким доменом, увидит кнопку входа через компанию.',
    waiting: (domain: string) => `Домен ${domain} ждёт подтверждения продавца: напишите своему менеджеру.`,
    active: 'Включено',
    onlyWay: 'Другого входа нет: пароль, ключ и ссылка из письма не подходят людям с этими адресами',
    onlyWaySeller: 'Администраторы портала и тогда могут войти с паролем, чтобы починить вход.',
    linked: (count: number) =>
      count === 0
        ? 'Этим способом ещё никто не входил.'
        : `${ruPlural(count, 'Вошёл', 'Вошли', 'Вошли')} этим способом: ${count}.`,
    save: 'Сохранить',
    saved: 'Сохранено',
    trial: 'Проверить соединение',
    trialGood: 'Система отвечает, ключи есть, идентификатор и секрет приняты.',
    trialBad: {
      ADDRESS_REFUSED:
        'Туда портал не обращается: нужен адрес с https:// вне внутренней сети. Внутренние адреса разрешает тот, кто обслуживает портал (KABINET_PRIVATE_HOSTS).',
      UNREACHABLE: 'Система по этому адресу не отвечает.',
      NO_DISCOVERY: 'По этому адресу нет описания OpenID Connect (/.well-known/openid-configuration).',
      OTHER_ISSUER: 'Система называет себя иначе. Введите её адрес точно так:',
      NO_CODE_FLOW: 'Система не умеет входа по коду с PKCE (S256).',
      NO_SIGNATURE_WE_TRUST:
        'Система подписывает ответы так, что проверить их нельзя. Нужна подпись RS256, PS256 или ES256.',
      NO_KEYS: 'Ключи, которыми система подписывает ответы, получить не удалось.',
      CLIENT_REFUSED: 'Система не узнала идентификатор или секрет клиента.',
      CODE_REFUSED: 'Система ответила непонятно на адресе получения токена.',
      TOKEN_REFUSED: 'Система ответила непонятно.',
    },
    remove: 'Отключить совсем',
    removeSure: (name: string) => `Отключить вход через «${name}»?`,
    removeEffect:
      'Настройки и связи с учётными записями удалятся. Люди будут входить с паролем или по ссылке из письма.',
    putOutSure: (name: string) => `Выключить вход через «${name}»?`,
    otherSure: (name: string) => `Сменить адрес системы входа «${name}»?`,
    putOut: 'Сохранить и закрыть сеансы',
    sessionsCounting: 'Считаем, сколько людей вошли этим способом…',
    sessionsEnd: (count: number) =>
      count === 0
        ? 'Сейчас так никто не вошёл.'
        : `${ruPlural(count, 'Закроется', 'Закроются', 'Закроются')} ${count} ${ruPlural(count, 'сеанс, открытый', 'сеанса, открытых', 'сеансов, открытых')} этим способом, и ваш, если вы вошли так же. Несохранённое останется в черновиках.`,
    cancel: 'Не отключать',
    reload: 'Показать сохранённое',
    companies: 'Вход через компанию у клиентов',
    companiesHint: 'Домен начинает действовать, когда вы подтвердили, что он принадлежит клиенту.',
    confirm: (domain: string) => `Подтвердить ${domain}`,
    confirming: 'Подтвердить домен почты',
    confirmed: 'Подтверждён',
    unfold: 'Настройки',
    fold: 'Свернуть',
    off: 'выключено',
    only: 'другого входа нет',
  },
  {
    title: 'Sign-in through the company',
    sellersHint:
      'Staff sign in with their company account: Keycloak, Entra ID, Yandex 360 or anything that speaks OpenID Connect.',
    companysHint:
      'Your people sign in with their company account, without one more password. Anything that speaks OpenID Connect will do.',
    connect: 'Connect',
    guide: 'What to enter at your provider',
    callback: 'Redirect URI',
    copy: 'Copy',
    copied: 'Copied',
    guideSteps: {
      first:
        'Create an application (client) of the type “web” with a secret. Flow: authorization code with PKCE (S256).',
      second: 'Enter the redirect URI shown above, whole and unchanged.',
      third: 'Allow the scopes openid, email and profile. The token must contain email and email_verified.',
      fourth: 'Copy the issuer, client ID and secret to here and test the connection.',
    },
    guideSystems: {
      keycloak: 'Keycloak: https://server/realms/your-realm. Client authentication: On, Standard flow: On.',
      entra:
        'Entra ID (Azure): https://login.microsoftonline.com/tenant-id/v2.0. Add the optional claims email and xms_edov to the token.',
      others: 'Yandex 360, Google Workspace and others: the issuer from their OpenID Connect settings.',
    },
    name: 'Name on the button',
    issuer: 'Issuer',
    clientId: 'Client ID',
    clientSecret: 'Client secret',
    secretKept: 'Kept. Type a new one if it has changed.',
    domains: 'Mail domains of your people',
    domainsHint: 'One a line. Whoever types an address with such a domain is offered this way in.',
    waiting: (domain) => `The domain ${domain} waits for the seller to confirm it: write to your manager.`,
    active: 'Switched on',
    onlyWay: 'No other way in: passwords, passkeys and links by letter do not open to people with these addresses',
    onlyWaySeller: 'Administrators of the portal can sign in with a password even then, to mend what is broken.',
    linked: (count) =>
      count === 0
        ? 'Nobody has signed in this way yet.'
        : `${count} ${enPlural(count, 'account has', 'accounts have')} signed in this way.`,
    save: 'Save',
    saved: 'Saved',
    trial: 'Test the connection',
    trialGood: 'The provider answers, its keys are there, client ID and secret are accepted.',
    trialBad: {
      ADDRESS_REFUSED:
        'The portal does not go there: an address with https:// outside of the inner network is needed. Whoever runs the portal can allow inner addresses (KABINET_PRIVATE_HOSTS).',
      UNREACHABLE: 'Nothing answers at this address.',
      NO_DISCOVERY: 'There is no OpenID Connect description at this address (/.well-known/openid-configuration).',
      OTHER_ISSUER: 'The provider calls itself by another name. Enter exactly this:',
      NO_CODE_FLOW: 'The provider does not support the code flow with PKCE (S256).',
      NO_SIGNATURE_WE_TRUST:
        'The provider signs its answers in a way that cannot be checked. RS256, PS256 or ES256 is needed.',
      NO_KEYS: 'The keys with which the provider signs could not be read.',
      CLIENT_REFUSED: 'The provider did not accept the client ID or the secret.',
      CODE_REFUSED: 'The provider’s token endpoint answered with something unknown.',
      TOKEN_REFUSED: 'The provider answered with something unknown.',
    },
    remove: 'Remove',
    removeSure: (name) => `Remove the sign-in through “${name}”?`,
    removeEffect: 'The settings and links to accounts go. People will sign in with a password or by a link.',
    putOutSure: (name) => `Switch the sign-in through “${name}” off?`,
    otherSure: (name) => `Give “${name}” another issuer?`,
    putOut: 'Save and end the sessions',
    sessionsCounting: 'Counting who is in this way…',
    sessionsEnd: (count) =>
      count === 0
        ? 'Nobody is in this way now.'
        : `${count} ${enPlural(count, 'session that was', 'sessions that were')} opened this way will end, yours too if you came in so. What is not sent yet is kept as drafts.`,
    cancel: 'Keep it',
    reload: 'Show what is saved',
    companies: 'Sign-in through customers’ companies',
    companiesHint: 'A domain counts once you have confirmed that it belongs to the customer.',
    confirm: (domain) => `Confirm ${domain}`,
    confirming: 'Confirm a mail domain',
    confirmed: 'Confirmed',
    unfold: 'Settings',
    fold: 'Fold',
    off: 'off',
    only: 'no other way in',
  },
);
