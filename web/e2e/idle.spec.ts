import { expect, expectAccessible, password, signIn, test } from './kabinet';

test('where nobody sits before an open page its session is closed, and the screen with it', async ({ page }) => {
  await page.clock.install();
  await signIn(page, 'director', '/company');
  const closing = page.getByLabel('Закрывать сеанс, если ничего не делать');
  await closing.selectOption({ label: 'через 4 часа' });
  const told = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/session'));
  await page.getByRole('button', { name: 'Задать правила' }).click();
  await expect(page.getByText('Правила сохранены')).toBeVisible();
  await (await told).finished();
  await page.clock.fastForward('03:59:00');
  await page.mouse.move(40, 40);
  await page.clock.fastForward('03:59:00');
  const door = page.getByRole('dialog', { name: 'Вход' });
  await expect(door).toBeHidden();
  await page.clock.fastForward('00:02:00');
  await expect(door).toContainText('никого не было');
  await expectAccessible(page);
  await expect.poll(async () => (await page.request.get('/api/v1/session')).status()).toBe(401);
  await door.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await door.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(door).toBeHidden();
  await closing.selectOption({ label: 'как требует продавец' });
  await page.getByRole('button', { name: 'Задать правила' }).click();
  await expect(page.getByText('Правила сохранены').last()).toBeVisible();
});
