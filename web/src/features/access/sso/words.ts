import { messages } from '@/shared/i18n/messages';

export const words = messages(
  {
    through: (name: string) => `Войти через «${name}»`,
    withPassword: 'Войти с паролем портала',
    title: 'Вход через компанию',
    entering: 'Проверяем ответ…',
    toSignIn: 'Вернуться ко входу',
    noAnswer: 'В адресе нет ответа',
    noAnswerHint: 'Сюда возвращает система входа вашей компании. Начните вход на странице портала.',
  },
  {
    through: (name) => `Continue with ${name}`,
    withPassword: 'Sign in with a password of the portal',
    title: 'Sign in through your company',
    entering: 'Checking the answer…',
    toSignIn: 'Back to signing in',
    noAnswer: 'There is no answer in the address',
    noAnswerHint: 'Your company’s sign-in sends people back to here. Start at the page of the portal.',
  },
);
