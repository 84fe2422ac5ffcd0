import { expect, expectAccessible, password, signIn, test } from './kabinet';

test('a company gives its own program access, sees it at work and takes it back', async ({
  page,
  playwright,
  baseURL,
}) => {
  const name = `1С ${Date.now()}`;
  await signIn(page, 'director', '/company');
  const section = page.getByRole('region', { name: 'Доступ для ваших систем' });
  await section.getByRole('button', { name: 'Создать токен' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Для какой программы').fill(name);
  await dialog.getByRole('switch', { name: /Видеть цены и суммы/ }).check();
  await dialog.getByLabel('Срок').selectOption('30 дней');
  await dialog.getByRole('textbox', { name: 'Ваш пароль' }).fill('не тот');
  await dialog.getByRole('button', { name: 'Создать токен' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Пароль не подошёл');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Ваш пароль' }).fill(password);
  await dialog.getByRole('button', { name: 'Создать токен' }).click();
  const token = await dialog.getByRole('textbox', { name: 'Токен' }).inputValue();
  expect(token).toMatch(/^kbt_[\w-]{43}$/);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Готово, токен сохранён' }).click();

  const program = await playwright.request.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    extraHTTPHeaders: { Authorization: `Bearer ${token}` },
  });
  expect((await program.get('/api/v1/orders?limit=5')).status()).toBe(200);
  expect((await program.get('/api/v1/people')).status()).toBe(403);

  const line = section.getByRole('listitem').filter({ hasText: name });
  await page.reload();
  await expect(line).toContainText('Видеть цены и суммы');
  await expect(line).toContainText('последний раз');
  await line.getByRole('button', { name: `Отозвать токен «${name}»` }).click();
  await expect(page.getByRole('dialog')).toContainText('сразу потеряет доступ');
  await page.getByRole('dialog').getByRole('button', { name: 'Отозвать' }).click();
  await expect(line).toContainText('Отозван');
  expect((await program.get('/api/v1/orders?limit=5')).status()).toBe(401);
  await program.dispose();
});
