import { messages } from '@/shared/i18n/messages';

export const words = messages(
  {
    data: 'Мои данные',
    dataHint: 'Всё, что портал хранит о вас: страница, которую можно прочитать, и JSON для программ.',
    download: 'Скачать мои данные',
    theirs: 'Скачать данные человека',
    theirsHint: 'Всё, что портал хранит о нём: для ответа на его запрос. Выгрузка попадёт в историю.',
    erase: 'Стереть данные человека',
    eraseHint: 'По его требованию, когда он больше не работает в портале. Вернуть нельзя.',
    eraseOf: (name: string) => `Стереть данные: ${name}?`,
    goes: 'Исчезнут имя, логин, телефон, способы входа, устройства, роли, корзины, письма и приглашения, а из истории — всё, что записано о нём самом. У частного лица ещё и карточка покупателя с адресами.',
    stays:
      'Останутся заказы и записи о них вместе с именем: ими подтверждается сделка, и они уйдут, когда истечёт срок хранения. В истории будет сказано, что данные стёрты, кем и когда.',
    elsewhere: 'Копии в 1С, в резервных копиях и в скачанных файлах портал стереть не может.',
    typeName: (name: string) => `Чтобы подтвердить, введите: ${name}`,
    eraseNow: 'Стереть навсегда',
    erased: 'Данные стёрты',
  },
  {
    data: 'My data',
    dataHint: 'All that the portal holds of you: a page to be read, and JSON for programs.',
    download: 'Download my data',
    theirs: 'Download this person’s data',
    theirsHint: 'All that the portal holds of them, to answer their request. The history records it.',
    erase: 'Erase this person’s data',
    eraseHint: 'When they ask for it and do not work in the portal any more. It cannot be taken back.',
    eraseOf: (name) => `Erase the data of ${name}?`,
    goes: 'What goes: name, login, phone, ways to sign in, devices, roles, carts, letters and invitations, and from the history everything recorded about them. Of a private person the customer card with its addresses, too.',
    stays:
      'What stays: orders and the records of them, with the name. They prove a deal and go when their time is over. The history says that the data was erased, by whom and when.',
    elsewhere: 'Copies in the ERP, in backups and in downloaded files are out of the portal’s reach.',
    typeName: (name) => `To confirm, type: ${name}`,
    eraseNow: 'Erase for good',
    erased: 'Data erased',
  },
);
