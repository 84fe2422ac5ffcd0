import { expect, expectAccessible, password, signIn, test } from './kabinet';
import { OneC } from './oneC';

const portal = process.env.KABINET_URL ?? 'http://localhost:8080';

/** A status of an order that the portal has never had. */
const unknownOrder = `<?xml version="1.0" encoding="UTF-8"?>
<КоммерческаяИнформация ВерсияСхемы="2.08" ДатаФормирования="2026-11-22T12:00:00">
  <Документ>
    <Ид>ЗК-НЕТ-ТАКОГО</Ид><Номер>ЗК-НЕТ-ТАКОГО</Номер><Дата>2026-11-22</Дата>
    <ХозОперация>Заказ товара</ХозОперация>
    <ЗначенияРеквизитов>
      <ЗначениеРеквизита><Наименование>Статус заказа</Наименование><Значение>[packing] Упаковка</Значение></ЗначениеРеквизита>
    </ЗначенияРеквизитов>
  </Документ>
</КоммерческаяИнформация>`;

test('an administrator lets a person in and shows them their password once', async ({ page, browser }, info) => {
  const login = `new-${info.project.name}-${Date.now()}@demo.kabinet`;
  await signIn(page, 'admin', '/people');
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  const form = page.getByRole('dialog', { name: 'Добавить человека' });
  await form.getByRole('button', { name: 'Добавить человека' }).click();
  await expect(form.getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await form.getByLabel('Имя и фамилия').fill('Новиков Степан');
  await form.getByLabel('Логин или почта').fill(login);
  await page.reload();
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  await expect(form.getByLabel('Имя и фамилия'), 'what was typed is kept').toHaveValue('Новиков Степан');
  await form.getByRole('button', { name: 'Добавить человека' }).click();
  const shown = page.getByRole('dialog', { name: /Пароль для входа/ });
  const given = await shown.locator('code').innerText();
  await shown.getByRole('button', { name: 'Готово' }).click();

  const theirs = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  await theirs.goto(portal);
  await theirs.getByLabel('Почта или логин').fill(login);
  await theirs.getByRole('textbox', { name: 'Пароль' }).fill(given);
  await theirs.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(theirs.getByText('Нужен новый пароль')).toBeVisible();
  await expectAccessible(theirs);
  await theirs.getByRole('textbox', { name: 'Новый пароль' }).fill('семь синих слонов');
  await theirs.getByRole('button', { name: 'Сменить и войти' }).click();
  await expect(theirs.getByRole('heading', { name: 'Очередь' })).toBeVisible();
  await theirs.context().close();
});

test('an administrator adds a stage and the steps that lead through it', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'the portal has one set of stages');
  const code = `quality_${Date.now()}`;
  await signIn(page, 'admin', '/stages');
  await page.getByRole('button', { name: 'Добавить этап' }).click();
  const form = page.getByRole('dialog', { name: 'Новый этап' });
  await form.getByLabel('Название по-русски').fill('Контроль качества');
  await form.getByLabel('Название по-английски').fill('Quality check');
  await form.getByLabel('Код').fill(code);
  await form.getByLabel('После этапа').selectOption({ label: 'Обработка' });
  await form.getByLabel('Срок на этапе, часов').fill('8');
  await form.getByRole('button', { name: 'Добавить этап' }).click();
  const added = page.getByRole('listitem').filter({ hasText: 'Контроль качества' }).first();
  await expect(added).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('tab', { name: 'Переходы' }).click();
  await page.getByRole('button', { name: /^Контроль качества → Упаковка/ }).click();
  const steps = page.getByRole('dialog', { name: /Переходы с этапа «Контроль качества»/ });
  await steps.getByRole('checkbox', { name: 'Упаковка' }).check();
  await expectAccessible(page);
  await steps.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByRole('button', { name: /^Контроль качества → Упаковка: можно/ })).toBeVisible();

  await page.getByRole('tab', { name: /Этапы/ }).click();
  await added.getByRole('button', { name: 'Изменить' }).click();
  const edit = page.getByRole('dialog', { name: 'Этап' });
  await edit.getByRole('checkbox', { name: 'Используется' }).uncheck();
  await edit.getByRole('button', { name: 'Сохранить' }).click();
  await expect(added.getByText('выключен')).toBeVisible();
});

test('an administrator reads on the board what 1C brought', async ({ page }) => {
  const file = `orders-${Date.now()}.xml`;
  await new OneC(portal, '1c', password).sendDocuments(file, unknownOrder);
  await signIn(page, 'admin', '/exchanges');
  await expect(page.getByRole('heading', { name: 'Обмены' })).toBeVisible();
  await expectAccessible(page);
  await page
    .getByRole('link')
    .filter({ hasText: /\d\d:\d\d/ })
    .first()
    .click();
  await expect(page).toHaveURL(/exchanges\/[0-9a-f-]{36}/);
  await expect(page.getByText(file).first()).toBeVisible();
  await page.getByText('Не принято: 1').click();
  await expect(page.getByText(/ЗК-НЕТ-ТАКОГО/).first(), 'what was refused is named').toBeVisible();
  await expectAccessible(page);
});

test('an administrator changes what another has changed meanwhile, and loses nothing', async ({
  page,
  browser,
}, info) => {
  test.skip(info.project.name !== 'desktop', 'once is enough: forms are the same for every screen');
  await signIn(page, 'admin', '/settings');
  const [mine, theirs] = [`ООО «Моё ${Date.now()}»`, `ООО «Чужое ${Date.now()}»`];
  const name = page.getByLabel('Юридическое название');
  await name.fill(mine);
  const other = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  await signIn(other, 'admin', `${portal}/settings`);
  await other.getByLabel('Юридическое название').fill(theirs);
  await other.getByRole('button', { name: 'Сохранить' }).click();
  await expect(other.getByText('Настройки сохранены')).toBeVisible();
  await other.context().close();

  await page.getByRole('button', { name: 'Сохранить' }).click();
  const dialog = page.getByRole('dialog', { name: 'Изменилось, пока вы правили' });
  await expect(dialog).toContainText(theirs);
  await expect(dialog).toContainText(mine);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  await expect(page.getByText('Настройки сохранены')).toBeVisible();
  await expect(name).toHaveValue(mine);
});
