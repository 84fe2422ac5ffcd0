import { createHmac } from 'node:crypto';
import { expect, expectAccessible, test } from './kabinet';
import { expectInside, newcomer, showPassword, signOut } from './newcomer';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** What an authenticator app shows so many half minutes from now. */
function codeOf(key: string, later = 0): string {
  const bits = [...key.replaceAll(' ', '')].map((sign) => signs.indexOf(sign).toString(2).padStart(5, '0')).join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 0x0f) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

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
