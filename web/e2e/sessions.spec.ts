import { expect, expectAccessible, signIn, test } from './kabinet';

test('a session left open elsewhere is ended from here, and its open page is put out at once', async ({
  page,
  browser,
}) => {
  const elsewhere = await browser.newContext({
    userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0',
    locale: 'ru-RU',
  });
  const left = await elsewhere.newPage();
  await signIn(left, 'accountant', '/orders');
  await signIn(page, 'accountant');
  await page.getByRole('button', { name: 'Профиль' }).click();
  await page.getByRole('link', { name: 'Вход и безопасность' }).click();
  const sessions = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Где вы вошли' }) });
  const line = sessions.getByRole('listitem').filter({ hasText: 'Firefox 145, Linux' });
  await expectAccessible(page);
  await line.getByRole('button', { name: 'Завершить' }).click();
  const asked = page.getByRole('dialog', { name: 'Завершить сеанс: Firefox 145, Linux?' });
  await asked.getByRole('button', { name: 'Завершить', exact: true }).click();
  await expect(line).toHaveCount(0);
  await expect(left.getByRole('dialog', { name: 'Вход' })).toBeVisible();
  await elsewhere.close();
});

test('a new password is ticked off while it is typed, and refused with all that is wrong with it', async ({ page }) => {
  await signIn(page, 'accountant', '/profile');
  const field = page.getByRole('textbox', { name: 'Новый пароль' });
  const long = page.getByRole('listitem').filter({ hasText: 'не короче 8 знаков' });
  await field.fill('demo');
  await expect(long).toHaveAttribute('data-met', 'false');
  await field.fill('gfhjkm123');
  await expect(long).toHaveAttribute('data-met', 'true');
  await page.getByRole('textbox', { name: 'Текущий пароль' }).fill('not this one');
  await field.fill('gfhjkm');
  await page.getByRole('button', { name: 'Сменить пароль' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('Текущий пароль введён неверно');
  await expect(alert).toContainText('нужно не меньше 8 знаков');
  await expect(alert).toContainText('есть в списках');
  await expectAccessible(page);
});
