import { identityProvider } from './identityProvider';
import { expect, expectAccessible, signIn, test } from './kabinet';
import { expectInside } from './newcomer';
import { Elsewhere } from './people';

test('an administrator connects the company’s own sign-in, and a colleague comes in by it to where they wanted to be', async ({
  page,
  browser,
}) => {
  const provider = await identityProvider();
  const admin = await Elsewhere.is('admin');
  const login = `colleague-${crypto.randomUUID().slice(0, 8)}@company.test`;
  const grants = [{ role: 'SUPERVISOR', organisationId: null, branchId: null }];
  await admin.post('/people', { id: crypto.randomUUID(), login, name: 'Новикова Дарья', phone: '', grants });
  await signIn(page, 'admin', '/settings/sign-on');
  const panel = page.getByRole('region', { name: 'Вход через компанию', exact: true });
  await panel.getByRole('button', { name: 'Подключить' }).click();
  await expect(panel.getByLabel('Адрес возврата')).toHaveValue(/\/sso\/seller$/);
  await panel.getByLabel('Название на кнопке входа').fill('Компания ID');
  await panel.getByLabel('Адрес системы входа (issuer)').fill(`${provider.issuer}/wrong`);
  await panel.getByLabel('Идентификатор клиента').fill('kabinet');
  await panel.getByRole('textbox', { name: 'Секрет клиента' }).fill('wrong');
  await panel.getByRole('button', { name: 'Проверить соединение' }).click();
  await expect(panel.getByText('нет описания OpenID Connect')).toBeVisible();
  await panel.getByLabel('Адрес системы входа (issuer)').fill(provider.issuer);
  await panel.getByRole('button', { name: 'Проверить соединение' }).click();
  await expect(panel.getByText('не узнала идентификатор или секрет')).toBeVisible();
  await panel.getByRole('textbox', { name: 'Секрет клиента' }).fill('secret');
  await panel.getByRole('button', { name: 'Проверить соединение' }).click();
  await expect(panel.getByText('идентификатор и секрет приняты')).toBeVisible();
  await panel.getByLabel('Домены почты ваших людей').fill('company.test');
  await expectAccessible(page);
  await panel.getByRole('button', { name: 'Сохранить' }).click();
  await expect(panel.getByText('ещё никто не входил')).toBeVisible();
  const theirs = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  try {
    await theirs.goto('/orders?late=yes');
    await theirs.getByLabel('Почта или логин').fill(login);
    const way = theirs.getByRole('button', { name: 'Войти через «Компания ID»' });
    await expect(way).toBeVisible();
    await expectAccessible(theirs);
    await way.click();
    await theirs.getByLabel('Account').fill('stranger@company.test');
    await theirs.getByRole('button', { name: 'Go on' }).click();
    await expect(theirs.getByText('У вас пока нет доступа к порталу')).toBeVisible();
    await expectAccessible(theirs);
    await theirs.getByRole('button', { name: 'Вернуться ко входу' }).click();
    await theirs.getByLabel('Почта или логин').fill(login);
    await way.click();
    await theirs.getByLabel('Account').fill(login);
    await theirs.getByRole('button', { name: 'Go on' }).click();
    await expectInside(theirs);
    await expect(theirs).toHaveURL(/\/orders\?late=yes$/);
  } finally {
    await theirs.context().close();
    await panel.getByRole('button', { name: 'Отключить совсем' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Отключить совсем' }).click();
    await expect(panel.getByRole('button', { name: 'Подключить' })).toBeVisible();
    provider.stop();
  }
});
