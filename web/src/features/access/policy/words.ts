import { enPlural, messages, ruPlural } from '@/shared/i18n/messages';

export const words = messages(
  {
    length: (count: number) => `не короче ${count} ${ruPlural(count, 'знака', 'знаков', 'знаков')}`,
    rules: {
      letters: 'есть буква',
      digits: 'есть цифра',
      specials: 'есть знак, кроме букв и цифр',
      login: 'не повторяет логин',
    },
    unknown: 'не из списков, по которым подбирают',
    former: (count: number) =>
      count === 1
        ? 'не тот, что сейчас'
        : `не из ваших последних ${count} ${ruPlural(count, 'пароля', 'паролей', 'паролей')}`,
    met: '(выполнено)',
    unmet: '(ещё нет)',
    sellers: 'Правила входа',
    sellersHint: 'Действуют для всех. Компания-клиент может задать своим людям правила строже.',
    companys: 'Правила входа для ваших людей',
    companysHint: 'Действуют вместе с правилами продавца: из каждого берётся то, что строже.',
    changing: 'Изменить правила входа',
    secondFactor: 'Вход с кодом обязателен',
    demands: { NOBODY: 'ни для кого', STAFF: 'для сотрудников продавца', EVERYONE: 'для всех' },
    secondFactorHere: 'Вход с кодом обязателен для всех, кто работает с компанией в портале',
    secondFactorHint: 'У кого вход с кодом ещё не настроен, настроит его сразу после пароля, при следующем входе.',
    minimumLength: 'Пароль не короче, знаков',
    composition: 'В пароле обязательно',
    letters: 'буква',
    digits: 'цифра',
    specials: 'знак, кроме букв и цифр',
    knownRefused: 'Не принимать пароли из списков, по которым подбирают',
    formerRefused: 'Не повторять последние пароли',
    formers: (count: number) =>
      count === 0 ? 'можно повторять' : `${count} ${ruPlural(count, 'пароль', 'пароля', 'паролей')}`,
    sessionHours: 'Входить заново',
    hours: (hours: number) =>
      hours === 0
        ? 'только после двух недель без дела'
        : hours % 24 === 0
          ? `через ${hours / 24} ${ruPlural(hours / 24, 'день', 'дня', 'дней')}`
          : `через ${hours} ${ruPlural(hours, 'час', 'часа', 'часов')}`,
    idleMinutes: 'Закрывать сеанс, если ничего не делать',
    minutes: (minutes: number) =>
      minutes === 0
        ? 'не закрывать'
        : minutes % 60 === 0
          ? `через ${minutes / 60} ${ruPlural(minutes / 60, 'час', 'часа', 'часов')}`
          : `через ${minutes} ${ruPlural(minutes, 'минуту', 'минуты', 'минут')}`,
    passwordDays: 'Менять пароль',
    days: (days: number) => (days === 0 ? 'не обязательно' : `каждые ${days} ${ruPlural(days, 'день', 'дня', 'дней')}`),
    aged: 'Нужен новый пароль',
    agedWhy: 'Этот верный, но его вам выдали или он устарел по правилам входа. Придумайте свой, и вы войдёте.',
    newPassword: 'Новый пароль',
    replace: 'Сменить и войти',
    again: 'Начать вход заново',
    asSeller: 'как требует продавец',
    networks: 'Входить только из этих сетей',
    networksHint:
      'По одной на строке: 198.51.100.0/24. Пусто — отовсюду. Тот, кто вне сетей, не войдёт и не сможет продолжить.',
    save: 'Задать правила',
    saved: 'Правила сохранены',
  },
  {
    length: (count) => `at least ${count} ${enPlural(count, 'character', 'characters')}`,
    rules: {
      letters: 'has a letter',
      digits: 'has a digit',
      specials: 'has a sign besides letters and digits',
      login: 'does not repeat the login',
    },
    unknown: 'not in the lists that guessers use',
    former: (count) => (count === 1 ? 'not the one you have now' : `not one of your last ${count} passwords`),
    met: '(done)',
    unmet: '(not yet)',
    sellers: 'Rules for signing in',
    sellersHint: 'For everybody. A customer company may set stricter ones for its own people.',
    companys: 'Rules for signing in for your people',
    companysHint: 'They hold together with the rules of the seller: of each the stricter one.',
    changing: 'Change the rules for signing in',
    secondFactor: 'Sign-in with a code is required of',
    demands: { NOBODY: 'nobody', STAFF: 'the seller’s staff', EVERYONE: 'everybody' },
    secondFactorHere: 'Sign-in with a code is required of everybody who acts for the company here',
    secondFactorHint: 'Whoever has not set up a code yet will do so right after the password, at their next sign-in.',
    minimumLength: 'Shortest password, characters',
    composition: 'A password must have',
    letters: 'a letter',
    digits: 'a digit',
    specials: 'a sign besides letters and digits',
    knownRefused: 'Refuse passwords from the lists that guessers use',
    formerRefused: 'Former passwords not to be repeated',
    formers: (count) => (count === 0 ? 'may be repeated' : `${count} ${enPlural(count, 'password', 'passwords')}`),
    sessionHours: 'Sign in anew',
    hours: (hours) =>
      hours === 0
        ? 'only after two idle weeks'
        : hours % 24 === 0
          ? `after ${hours / 24} ${enPlural(hours / 24, 'day', 'days')}`
          : `after ${hours} ${enPlural(hours, 'hour', 'hours')}`,
    idleMinutes: 'Close a session in which nobody does anything',
    minutes: (minutes) =>
      minutes === 0
        ? 'never'
        : minutes % 60 === 0
          ? `after ${minutes / 60} ${enPlural(minutes / 60, 'hour', 'hours')}`
          : `after ${minutes} ${enPlural(minutes, 'minute', 'minutes')}`,
    passwordDays: 'Change the password',
    days: (days) => (days === 0 ? 'not required' : `every ${days} ${enPlural(days, 'day', 'days')}`),
    aged: 'A new password is needed',
    agedWhy:
      'This one is right, but it was handed to you or is too old by the rules. Think of one of your own, and you are in.',
    newPassword: 'New password',
    replace: 'Change it and sign in',
    again: 'Start signing in again',
    asSeller: 'as the seller asks',
    networks: 'Sign in from these networks only',
    networksHint:
      'One on a line: 198.51.100.0/24. Empty means from everywhere. Whoever is outside neither comes in nor goes on.',
    save: 'Set the rules',
    saved: 'Rules saved',
  },
);
