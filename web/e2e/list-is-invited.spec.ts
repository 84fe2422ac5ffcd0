import { expect, expectAccessible, password, test } from './kabinet';

test('a file that is no worksheet is refused with the way to mend it, and the template leads to the right columns', async ({
  page,
}) => {
  await page.goto('/company');
  await page.getByLabel('Почта или логин').fill('director@demo.kabinet');
  await page.getByRole('textbox', { name: 'Пароль' }).fill(password);
  await page.getByRole('button', { name: 'Войти', exact: true }).click();
  await page.getByRole('button', { name: 'Пригласить', exact: true }).click();
  await page.getByRole('link', { name: 'Списком из XLSX' }).click();
  await expect(page.getByText('В компанию «Север»')).toBeVisible();
  await expectAccessible(page);
  const file = page.locator('input[type=file]');
  await file.setInputFiles({ name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('почта;имя') });
  await expect(page.getByRole('alert')).toContainText('Это не таблица XLSX');

  const template = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Скачать шаблон' }).click();
  await file.setInputFiles(await (await template).path());
  await expect(page.getByRole('alert')).toContainText('Под заголовками нет ни одного человека');
});
