import { expect, expectAccessible, test } from './kabinet';
import { expectInside, newcomer, showPassword, signOut } from './newcomer';
import { codeOf } from './phone';

test('whoever has switched it on comes in with a code from the phone, or with a code kept for its loss', async ({
  page,
}) => {
  const person = await newcomer();
  await showPassword(page, person, '/profile');
  const section = page.getByRole('region', { name: 'Вход с кодом' });
  await section.getByRole('button', { name: 'Включить' }).click();
  await section.getByRole('textbox', { name: 'Пароль' }).fill('nobody-has-this');
  await section.getByRole('button', { name: 'Дальше' }).click();
  await expect(section.getByRole('alert')).toContainText('Пароль');
  await section.getByRole('textbox', { name: 'Пароль' }).fill(person.password);
  await section.getByRole('button', { name: 'Дальше' }).click();
  await expect(section.getByRole('img', { name: 'Рисунок для камеры телефона' })).toBeVisible();
  await expectAccessible(page);
  const key = (await section.locator('code').textContent()) ?? '';
  await section.getByLabel('Код из приложения').fill(codeOf(key));
  const lines = section.getByRole('list', { name: 'Коды восстановления' }).getByRole('listitem');
  await expect(lines).toHaveCount(10);
  const codes = await lines.allTextContents();
  await expectAccessible(page);
  await section.getByRole('button', { name: 'Коды сохранены' }).click();
  await expect(section.getByText('Осталось 10 кодов восстановления')).toBeVisible();
  await signOut(page);

  await showPassword(page, person, '/profile');
  await expect(page.getByLabel('Код из приложения')).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('Код из приложения').fill('000000');
  await expect(page.getByRole('alert')).toContainText('Код неверный');
  await page.getByLabel('Код из приложения').fill(codeOf(key, 1));
  await expectInside(page);
  await expect(page).toHaveURL(/\/profile/);
  await signOut(page);

  await showPassword(page, person, '/profile');
  await page.getByRole('button', { name: 'Нет телефона под рукой' }).click();
  await page.getByLabel('Код восстановления').fill((codes[0] ?? '').toUpperCase());
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(section.getByText('Осталось 9 кодов восстановления')).toBeVisible();
  await section.getByRole('button', { name: 'Выключить вход с кодом' }).click();
  await section.getByRole('textbox', { name: 'Пароль' }).fill(person.password);
  await section.getByLabel('Код из приложения или код восстановления').fill(codes[1] ?? '');
  await section.getByRole('button', { name: 'Выключить вход с кодом' }).click();
  await expect(section.getByRole('button', { name: 'Включить' })).toBeVisible();
  await signOut(page);
  await showPassword(page, person);
  await expectInside(page);
});
