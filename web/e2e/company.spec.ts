import { expect, expectAccessible, signIn, test } from './kabinet';

test('an address is added, removed and brought back', async ({ page }) => {
  await signIn(page, 'buyer', '/company');
  await expect(page.getByRole('heading', { name: 'Договоры' })).toBeVisible();
  await expectAccessible(page);
  const label = `Объект ${Date.now()}`;
  await page.getByRole('button', { name: 'Добавить адрес' }).click();
  await page.getByLabel('Название').fill(label);
  await page.getByLabel('Адрес', { exact: true }).fill('Тверь, Береговая ул., 3');
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const card = page.getByRole('article').filter({ hasText: label });
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Убрать' }).click();
  await expect(card).toBeHidden();
  await page.getByRole('button', { name: 'Вернуть' }).click();
  await expect(card).toBeVisible();
});
