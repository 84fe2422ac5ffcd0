import { expect, expectAccessible, signIn, test } from './kabinet';

const day = (ahead: number): string => {
  const at = new Date(Date.now() + ahead * 86_400_000);
  return [at.getFullYear(), at.getMonth() + 1, at.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
};

test('a manager goes on holiday, a colleague of another branch stands in, and it ends when the manager is back', async ({
  page,
  browser,
}) => {
  await signIn(page, 'manager', '/profile');
  const away = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Отсутствие и замещение' }) });
  await away.getByRole('button', { name: 'Назначить замещение' }).click();
  const dialog = page.getByRole('dialog', { name: 'Кто меня замещает' });
  await dialog.getByLabel('Кто замещает').selectOption({ label: 'Хасанов Тимур Ильдарович' });
  await dialog.getByLabel('Последний день').fill(day(7));
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Сохранить' }).click();
  const line = away.getByRole('listitem').filter({ hasText: 'замещает Хасанов Тимур Ильдарович' });
  await expect(line).toContainText('сейчас');

  const elsewhere = await browser.newContext({ locale: 'ru-RU' });
  const supervisor = await elsewhere.newPage();
  await signIn(supervisor, 'supervisor', '/substitutions');
  await expect(supervisor.getByRole('listitem').filter({ hasText: 'Петров Кирилл Андреевич' })).toContainText('сейчас');
  await expectAccessible(supervisor);
  await elsewhere.close();

  await line.getByRole('button', { name: 'Завершить' }).click();
  await expect(line).toHaveCount(0);
});
