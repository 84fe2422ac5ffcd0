import { messages } from '@/shared/i18n/messages';

export const words = messages(
  {
    title: 'Обязательный вход с кодом',
    hint: 'У кого вход с кодом ещё не настроен, настроит его сразу после пароля, при следующем входе.',
    whose: 'От кого требовать',
    rules: { NOBODY: 'Ни от кого', STAFF: 'От сотрудников продавца', EVERYONE: 'От всех' },
    company: 'Требовать от всех, кто работает с компанией в портале',
    saved: 'Сохранено',
    saving: 'Обязательный вход с кодом',
  },
  {
    title: 'Required sign-in with a code',
    hint: 'Whoever has not set up a code yet will do so right after the password, at their next sign-in.',
    whose: 'Required of',
    rules: { NOBODY: 'Nobody', STAFF: 'The seller’s staff', EVERYONE: 'Everybody' },
    company: 'Required of everybody who acts for the company here',
    saved: 'Saved',
    saving: 'Required sign-in with a code',
  },
);
