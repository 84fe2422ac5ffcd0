import { expect, expectAccessible, signIn, test } from './kabinet';

test('the company administrator makes a role, sees what it would change for a colleague, and only then gives it', async ({
  page,
}, { project }) => {
  const name = `Смотрит цены ${project.name}`;
  await signIn(page, 'director', '/company');
  await page.getByRole('link', { name: 'Роли компании' }).click();
  await page.getByRole('button', { name: 'Создать роль' }).click();
  const made = page.getByRole('dialog', { name: 'Новая роль' });
  await made.getByLabel('Название').fill(name);
  await made.getByRole('switch', { name: /Оформлять заказы/ }).uncheck();
  await expectAccessible(page);
  await made.getByRole('button', { name: 'Создать роль' }).click();
  const line = page.getByRole('button', { name: new RegExp(name) });
  await expect(line).toContainText('никому не назначена');

  await page.goto('/company');
  const colleague = page.getByRole('article').filter({ hasText: 'buyer@demo.kabinet' });
  await colleague.getByRole('button', { name: 'Изменить права' }).click();
  const rights = page.getByRole('dialog', { name: /^Права: / });
  await rights.getByRole('checkbox', { name: /^Покупатель/ }).uncheck();
  await rights.getByRole('checkbox', { name: new RegExp(name) }).check();
  await rights.getByRole('button', { name: 'Что увидит и сможет' }).click();
  const lost = rights.getByRole('row', { name: /Оформлять заказы/ });
  await expect(lost).toHaveText(/да\s*нет/);
  await expect(rights.getByRole('row', { name: /Быстрый заказ/ })).toHaveText(/да\s*нет/);
  await expectAccessible(page);
  await rights.getByRole('button', { name: 'Отмена' }).click();
});

test('the administrator of the portal copies a built-in role and takes the copy away again', async ({ page }, {
  project,
}) => {
  const name = `Старший менеджер ${project.name}`;
  await signIn(page, 'admin', '/roles');
  await page.getByRole('button', { name: /^Менеджер/ }).click();
  const shown = page.getByRole('dialog', { name: 'Менеджер' });
  await expect(shown.getByRole('switch', { name: /Вести заказы/ })).toBeDisabled();
  await shown.getByRole('button', { name: 'Скопировать' }).click();
  const made = page.getByRole('dialog', { name: 'Новая роль' });
  await made.getByLabel('Название').fill(name);
  await made.getByRole('button', { name: 'Создать роль' }).click();
  await page.getByRole('button', { name: new RegExp(name) }).click();
  const role = page.getByRole('dialog', { name });
  await role.getByRole('searchbox', { name: 'Найти право' }).fill('прайс');
  await expect(role.getByRole('switch')).toHaveCount(1);
  await role.getByRole('button', { name: 'Удалить роль' }).click();
  await expect(page.getByRole('button', { name: new RegExp(name) })).toHaveCount(0);
});
