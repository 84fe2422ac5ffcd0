import { enPlural, messages, ruPlural } from '@/shared/i18n/messages';

export const words = messages(
  {
    title: 'Проверка изоляции',
    hint: 'Каждую ночь портал выбирает людей наугад и от имени каждого спрашивает базу, не видно ли чужого.',
    check: 'Проверить сейчас',
    never: 'Проверки ещё не было: первая пройдёт этой ночью.',
    clean: 'Чужого никто не видит',
    found: (count: number) => `${count} ${ruPlural(count, 'замечание', 'замечания', 'замечаний')}`,
    asked: (people: number, probes: string) =>
      `${people} ${ruPlural(people, 'человек', 'человека', 'человек')}, вопросов базе: ${probes}`,
    atNight: 'ночная',
    earlier: 'Прежние проверки',
    kinds: {
      SHOWS_OTHERS: 'видны чужие строки',
      SHOWS_NOTHING: 'не видно даже своего: проверка ничего не доказывает',
      UNPROTECTED: 'таблица без защиты по строкам',
      OPEN_POLICY: 'правило открыто для всех',
      BYPASSES: 'роль базы обходит защиту',
    },
    as: (people: number) => `от имени ${people} ${ruPlural(people, 'человека', 'человек', 'человек')}:`,
    anybody: 'без входа',
  },
  {
    title: 'Isolation check',
    hint: 'Each night the portal draws people at random and asks the database as each of them whether anything of others shows.',
    check: 'Check now',
    never: 'There was no check yet: the first comes this night.',
    clean: 'Nobody sees what is not theirs',
    found: (count) => `${count} ${enPlural(count, 'finding', 'findings')}`,
    asked: (people, probes) => `${people} ${enPlural(people, 'person', 'people')}, ${probes} questions to the database`,
    atNight: 'at night',
    earlier: 'Earlier checks',
    kinds: {
      SHOWS_OTHERS: 'shows rows of others',
      SHOWS_NOTHING: 'does not even show their own: the check proves nothing',
      UNPROTECTED: 'a table without row level security',
      OPEN_POLICY: 'a policy is for everybody',
      BYPASSES: 'a database role steps over the policies',
    },
    as: (people) => `as ${people} ${enPlural(people, 'person', 'people')}:`,
    anybody: 'without signing in',
  },
);
