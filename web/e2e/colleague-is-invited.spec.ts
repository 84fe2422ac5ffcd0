import { expect, expectAccessible, password, test } from './kabinet';

test('a colleague is invited by a link, comes in with a password of their own, and the link opens nothing again', async ({
  page,
  browser,
}) => {
  const email = `colleague${Date.now()}@nord.example`;
  await page.goto('/company');
  await page.getByLabel('Почта или логин').fill('director@demo.kabinet');
  await page.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.getByRole('button', { name: 'Пригласить', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Пригласить в портал' });
  await expectAccessible(page);
  await form.getByLabel('Почта').fill('nobody');
  await form.getByRole('button', { name: 'Пригласить' }).click();
  await expect(form.getByRole('alert')).toContainText('Такого адреса почты не бывает');
  await form.getByLabel('Почта').fill(email);
  await form.getByRole('button', { name: 'Пригласить' }).click();
  const done = page.getByRole('dialog', { name: `Приглашение для ${email} готово` });
  await done.getByRole('button', { name: 'Скопировать ссылку' }).click();
  const link = await done.getByLabel('Ссылка для входа').inputValue();
  await done.getByRole('button', { name: 'Готово' }).click();
  const line = page.getByRole('listitem').filter({ hasText: email });
  await expect(line).toContainText('ждём');

  const guest = await (await browser.newContext({ locale: 'ru-RU' })).newPage();
  await guest.goto(link);
  await expect(guest.getByLabel('Почта, она же логин')).toHaveValue(email);
  await expectAccessible(guest);
  await guest.getByLabel('Имя и фамилия').fill('Соколова Мария');
  await guest.getByRole('textbox', { name: 'Придумайте пароль' }).fill('my own password');
  await guest.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(guest.getByRole('button', { name: 'Профиль' })).toBeVisible();
  await guest.goto(link);
  await guest.reload();
  await expect(guest.getByText('Приглашение уже принято')).toBeVisible();
  await guest.context().close();

  await expect(line).toContainText('принято');
});
