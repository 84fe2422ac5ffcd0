import { expect, expectAccessible, signIn, test } from './kabinet';
import { Elsewhere } from './people';

test('a buyer watches the order move while the manager moves it', async ({ page }) => {
  const buyer = await Elsewhere.is('buyer');
  const manager = await Elsewhere.is('supervisor');
  const mine = await buyer.order(
    ({ stage }) => stage.code === 'placed' || stage.code === 'manufacturing' || stage.code === 'processing',
  );
  await signIn(page, 'buyer', `/orders/${mine.id}`);
  await expect(page.getByRole('heading', { name: mine.number })).toBeVisible();
  await expectAccessible(page);
  await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  const moved = await manager.moveOn(await manager.get(`/orders/${mine.id}`));
  await expect(page.getByRole('status').filter({ hasText: `Этап изменился: ${moved.stage.name}` })).toBeAttached();
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
});

test('a buyer asks, the manager answers, and the answer comes by itself', async ({ page }) => {
  const buyer = await Elsewhere.is('buyer');
  const manager = await Elsewhere.is('supervisor');
  const mine = await buyer.order(() => true);
  const question = `Когда привезёте? ${Date.now()}`;
  await signIn(page, 'buyer', `/orders/${mine.id}?tab=messages`);
  const text = page.getByLabel('Текст сообщения');
  await text.fill(question);
  await page.reload();
  await expect(text, 'what was typed is kept').toHaveValue(question);
  const notNow = page.getByRole('button', { name: 'Не отвечать на этот вопрос' });
  if (await notNow.isVisible()) await notNow.click();
  await page.getByRole('button', { name: 'Вопрос', exact: true }).click();
  await page.getByRole('button', { name: 'Отправить' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: question })).toBeVisible();
  await expectAccessible(page);
  const asked = async (): Promise<{ id: string } | undefined> =>
    (await manager.get<{ messages: { id: string; text: string }[] }>(`/orders/${mine.id}`)).messages.find(
      (message) => message.text === question,
    );
  await expect.poll(asked).toBeTruthy();
  const answer = `В четверг до обеда. ${Date.now()}`;
  const id = crypto.randomUUID();
  await manager.post(`/orders/${mine.id}/messages`, {
    id,
    kind: 'ANSWER',
    text: answer,
    answersId: (await asked())?.id,
  });
  await expect(page.getByRole('listitem').filter({ hasText: answer })).toBeVisible();
});

test('a buyer sees why a price is what it is, and the list does not jump when orders come', async ({ page }, info) => {
  await signIn(page, 'buyer', '/orders');
  await expect(page.getByRole('heading', { name: 'Заказы' })).toBeVisible();
  await expectAccessible(page);
  if (info.project.name === 'desktop') {
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
  } else {
    await page.getByRole('listitem').getByRole('link').first().click();
  }
  await expect(page).toHaveURL(/orders\/[0-9a-f-]{36}/);
  await page
    .getByRole('button', { name: /Почему такая цена/ })
    .first()
    .click();
  await expect(page.getByText(/Как цена сложилась/).first()).toBeVisible();
  await expectAccessible(page);
});
