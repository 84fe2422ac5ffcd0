import { expect, expectAccessible, signIn, test } from './kabinet';
import { expectInside, newcomer, showPassword } from './newcomer';
import { codeOf } from './phone';

test('where a code is required, whoever has none sets it up right after the password, and then is in', async ({
  page,
  browser,
}) => {
  const person = await newcomer();
  await signIn(page, 'admin', '/settings/entry');
  const rules = page.getByRole('region', { name: 'Правила входа' });
  const demand = async (whom: string): Promise<void> => {
    await rules.getByLabel('Вход с кодом обязателен').selectOption(whom);
    await rules.getByRole('button', { name: 'Задать правила' }).click();
    await expect(page.getByText('Правила сохранены').last()).toBeVisible();
    await expect(rules.getByRole('button', { name: 'Задать правила' })).toBeDisabled();
  };
  await demand('STAFF');
  const theirs = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  try {
    // As it is opened: what has scrolled half under the head of the page is no smaller for that.
    await page.evaluate(() => window.scrollTo(0, 0));
    await expectAccessible(page);
    await showPassword(theirs, person, '/profile');
    await expect(theirs.getByText('Настройте вход с кодом')).toBeVisible();
    await expect(theirs.getByRole('img', { name: 'Рисунок для камеры телефона' })).toBeVisible();
    await expectAccessible(theirs);
    await theirs.getByLabel('Код из приложения').fill(codeOf((await theirs.locator('code').textContent()) ?? ''));
    await theirs.getByRole('button', { name: 'Коды сохранены' }).click();
    await expectInside(theirs);
    await expect(theirs.getByText('Осталось 10 кодов восстановления')).toBeVisible();
  } finally {
    await demand('NOBODY');
    await theirs.context().close();
  }
});
