import { expect, expectAccessible, signIn, test } from './kabinet';

test('a supervisor finds what is stuck and where', async ({ page }) => {
  await signIn(page, 'supervisor');
  await expect(page.getByRole('heading', { name: 'Обзор' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Что застряло' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: '30 дней' }).click();
  await expect(page).toHaveURL(/span=month/);
  await page.getByRole('link', { name: 'Все, что задерживаются' }).click();
  await expect(page.getByRole('heading', { name: 'Заказы' })).toBeVisible();
  await expect(page).toHaveURL(/late=true/);
  await expect(page.getByRole('button', { name: 'Задерживаются' })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
});

test('a supervisor keeps a question to the order list under a name', async ({ page }, info) => {
  await signIn(page, 'supervisor', '/orders?phase=SHIPPED');
  await expect(page.getByText('Состояние: В пути')).toBeVisible();
  await page.getByRole('button', { name: 'Виды' }).click();
  await page.getByLabel('Название вида').fill('В пути');
  await page.getByRole('button', { name: 'Сохранить вид' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Снять фильтр «Состояние»' }).click();
  await expect(page).not.toHaveURL(/phase/);
  await page.reload();
  await page.getByRole('button', { name: 'Виды' }).click();
  await page.getByRole('button', { name: 'В пути', exact: true }).click();
  await expect(page).toHaveURL(/phase=SHIPPED/);
  if (info.project.name === 'desktop') {
    const file = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Скачать XLSX' }).click();
    expect((await file).suggestedFilename()).toMatch(/\.xlsx$/);
  }
});
