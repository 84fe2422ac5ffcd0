import { expect, expectAccessible, signIn, test } from './kabinet';

test('whoever has left is erased by the name that is typed, and the history says so without it', async ({ page }) => {
  const name = test.info().project.name === 'phone' ? 'Буркин Захар Лукич' : 'Блохин Лев Тульевич';
  await signIn(page, 'admin', `/people?q=${encodeURIComponent(name)}`);
  await page.getByText(name).click();
  const card = page.getByRole('dialog').first();
  await card.getByRole('button', { name: 'Заблокировать' }).click();
  const leaving = page.getByRole('dialog', { name: `Передать дела: ${name}` });
  await leaving.getByRole('button', { name: 'Заблокировать' }).click();
  await expect(card).toHaveCount(0);
  await page.getByText(name).first().click();
  await card.getByRole('button', { name: 'Стереть данные человека' }).click();
  const erasing = page.getByRole('dialog', { name: `Стереть данные: ${name}?` });
  await expectAccessible(page);
  await erasing.getByLabel(/^Чтобы подтвердить/).fill('Кто-то другой');
  await erasing.getByRole('button', { name: 'Стереть навсегда' }).click();
  await expect(erasing.getByRole('alert')).toContainText('Введите имя так, как оно записано');
  await erasing.getByLabel(/^Чтобы подтвердить/).fill(name);
  await erasing.getByRole('button', { name: 'Стереть навсегда' }).click();
  await expect(page.getByText('Данные стёрты')).toBeVisible();
  await expect(card).toHaveCount(0);
  await page.goto('/history?category=PEOPLE');
  await expect(page.getByText('Стёрты данные человека').first()).toBeVisible();
  await expect(page.getByText('содержание стёрто').first()).toBeVisible();
});
