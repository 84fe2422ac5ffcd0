import { expect, expectAccessible, signIn, test } from './kabinet';
import { expectInside, newcomer, showPassword } from './newcomer';
import { codeOf } from './phone';

test('where a code is required, whoever has none sets it up right after the password, and then is in', async ({
  page,
  browser,
}) => {
  const person = await newcomer();
  await signIn(page, 'admin', '/settings/entry');
  const choice = page.getByRole('region', { name: 'Обязательный вход с кодом' }).getByLabel('От кого требовать');
  await choice.selectOption('STAFF');
  await expect(page.getByText('Сохранено')).toBeVisible();
  await expectAccessible(page);
  const theirs = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  try {
    await showPassword(theirs, person, '/profile');
    await expect(theirs.getByText('Настройте вход с кодом')).toBeVisible();
    await expect(theirs.getByRole('img', { name: 'Рисунок для камеры телефона' })).toBeVisible();
    await expectAccessible(theirs);
    await theirs.getByLabel('Код из приложения').fill(codeOf((await theirs.locator('code').textContent()) ?? ''));
    await theirs.getByRole('button', { name: 'Коды сохранены' }).click();
    await expectInside(theirs);
    await expect(theirs.getByText('Осталось 10 кодов восстановления')).toBeVisible();
  } finally {
    await choice.selectOption('NOBODY');
    await theirs.context().close();
  }
});
