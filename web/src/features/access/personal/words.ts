import { messages } from '@/shared/i18n/messages';

export const words = messages(
  {
    data: 'Мои данные',
    dataHint: 'Всё, что портал хранит о вас: страница, которую можно прочитать, и JSON для программ.',
    download: 'Скачать мои данные',
    theirs: 'Скачать данные человека',
    theirsHint: 'Всё, что портал хранит о нём: для ответа на его запрос. Выгрузка попадёт в историю.',
  },
  {
    data: 'My data',
    dataHint: 'All that the portal holds of you: a page to be read, and JSON for programs.',
    download: 'Download my data',
    theirs: 'Download this person’s data',
    theirsHint: 'All that the portal holds of them, to answer their request. The history records it.',
  },
);
