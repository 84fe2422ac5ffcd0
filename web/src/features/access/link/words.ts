import { messages } from '@/shared/i18n/messages';

export const words = messages(
  {
    byLetter: 'Прислать ссылку на почту',
    byLetterOrText: 'Прислать ссылку на почту или телефон',
    email: 'Почта',
    contact: 'Почта или телефон',
    hint: 'Пришлём ссылку, по которой можно войти без пароля.',
    send: 'Прислать ссылку',
    sent: 'Проверьте почту',
    sentHint: (email: string) =>
      `Если с адресом ${email} входят в портал, письмо уже в пути. Ссылка сработает один раз и действует пятнадцать минут.`,
    sentPhone: 'Проверьте телефон',
    sentPhoneHint: (number: string) =>
      `Если с номером ${number} входят в портал, SMS со ссылкой уже в пути. Ссылка сработает один раз и действует пятнадцать минут.`,
    withPassword: 'Войти с паролем',
    door: 'Перейти ко входу',
    title: 'Вход по ссылке',
    press: 'Нажмите на кнопку, чтобы войти. Ссылка сработает один раз.',
    enter: 'Войти',
    noKey: 'В адресе нет ключа',
    noKeyHint: 'Откройте ссылку из письма или SMS целиком.',
  },
  {
    byLetter: 'Send me a link by email',
    byLetterOrText: 'Send me a link by email or text message',
    email: 'Email',
    contact: 'Email or phone',
    hint: 'We will send you a link that signs you in without a password.',
    send: 'Send the link',
    sent: 'Check your mail',
    sentHint: (email) =>
      `If ${email} is used to sign in here, the letter is on its way. The link works once and is good for fifteen minutes.`,
    sentPhone: 'Look at your phone',
    sentPhoneHint: (number) =>
      `If ${number} is used to sign in here, a text message with a link is on its way. The link works once and is good for fifteen minutes.`,
    withPassword: 'Sign in with a password',
    door: 'Go to sign-in',
    title: 'Sign in by a link',
    press: 'Press the button to sign in. The link works once.',
    enter: 'Sign in',
    noKey: 'The address has no key in it',
    noKeyHint: 'Open the whole link from the letter or the text message.',
  },
);
