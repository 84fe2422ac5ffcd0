import { expect, expectAccessible, signIn, test } from './kabinet';

test('a manager leaves, a colleague gets the clients and orders, and all of it can be given back', async ({ page }) => {
  await signIn(page, 'admin', `/people?q=${encodeURIComponent('Демидов')}`);
  await page.getByText('Демидов Антон Юрьевич').click();
  const card = page.getByRole('dialog', { name: 'demidov@demo.kabinet' });
  await card.getByRole('button', { name: 'Заблокировать' }).click();
  const leaving = page.getByRole('dialog', { name: 'Передать дела: Демидов Антон Юрьевич' });
  await expectAccessible(page);
  await leaving.getByLabel('Кому всё').selectOption({ label: 'Воронова Екатерина Павловна' });
  await expect(leaving.getByLabel(/^Клиенты: \d+$/)).not.toHaveValue('');
  await leaving.getByRole('button', { name: 'Закрыть вход и передать' }).click();
  await expect(page.getByText('Демидов Антон Юрьевич: вход закрыт, дела переданы')).toBeVisible();
  await expect(card).toHaveCount(0);

  await page.getByText('Демидов Антон Юрьевич').first().click();
  await expect(card).toContainText('Воронова Екатерина Павловна');
  await card.getByRole('button', { name: 'Вернуть вход и дела' }).click();
  await expect(page.getByText('Демидов Антон Юрьевич: вход открыт, дела возвращены')).toBeVisible();
});
