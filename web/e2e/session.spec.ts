import { expect, expectAccessible, signIn, test } from './kabinet';

test('a session that ends over an open screen is taken up again, and what was being saved is saved', async ({
  page,
}) => {
  await signIn(page, 'buyer', '/company');
  const label = `Объект ${Date.now()}`;
  await page.getByRole('button', { name: 'Добавить адрес' }).click();
  await page.getByLabel('Название').fill(label);
  await page.getByLabel('Адрес', { exact: true }).fill('Тверь, Береговая ул., 3');
  await page.route(
    /\/addresses/,
    async (route) => {
      await page.context().clearCookies();
      await route.continue();
    },
    { times: 1 },
  );
  await page.getByRole('button', { name: 'Сохранить' }).click();
  const door = page.getByRole('dialog', { name: 'Вход' });
  await expect(door).toBeVisible();
  await expectAccessible(page);
  await door.getByRole('textbox', { name: 'Пароль' }).fill(process.env.KABINET_DEMO_PASSWORD ?? 'demo');
  await door.getByRole('button', { name: 'Войти', exact: true }).click();
  await expect(door).toBeHidden();
  await expect(page.getByRole('article').filter({ hasText: label })).toBeVisible();
});

test('signing out leaves nothing to read behind', async ({ page }) => {
  await signIn(page, 'buyer', '/catalogue');
  await expect(page.getByRole('textbox', { name: /^Количество:/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Профиль' }).click();
  await page.getByRole('button', { name: 'Выйти' }).click();
  await expect(page.getByRole('heading', { name: 'Вход' })).toBeVisible();
  const kept = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const counts = names.map(
      (name) =>
        new Promise<number>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('snapshots').objectStore('snapshots').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
  expect(kept).toBe(0);
});
