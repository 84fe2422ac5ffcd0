import { expect, expectAccessible, signIn, test } from './kabinet';
import { Elsewhere } from './people';

test('a manager moves orders on without leaving the list', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'the phone has a journey of its own');
  await signIn(page, 'manager');
  await expect(page.getByRole('heading', { name: 'Очередь' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Очередь' });
  await expect(table.getByRole('row').nth(2)).toBeVisible();
  await expectAccessible(page);

  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: /рядом со списком/ });
  await expect(panel).toBeVisible();
  const first = await panel.getByRole('heading').first().innerText();
  await expectAccessible(page);
  await page.keyboard.press('j');
  await expect(panel.getByRole('heading').first()).not.toHaveText(first);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('a manager changes a stage by a key, takes it back, and says why when that is asked', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'keys are of the desktop');
  const manager = await Elsewhere.is('manager');
  const order = await manager.order(({ stage }) => stage.code === 'processing');
  await signIn(page, 'manager', `/queue?stage=processing&q=${encodeURIComponent(order.number)}`);
  const row = page.getByRole('row', { name: new RegExp(order.number) });
  await expect(row).toBeVisible();

  await page.keyboard.press('j');
  await page.keyboard.press('1');
  await expect(row.getByText('Упаковка')).toBeVisible();
  await page.getByRole('button', { name: 'Вернуть' }).click();
  await expect(row.getByText('Обработка')).toBeVisible();

  await row.getByRole('button', { name: /Этап заказа/ }).click();
  await page.getByRole('button', { name: /Отменён/ }).click();
  const why = page.getByLabel(/Почему «Отменён»/);
  await expect(why).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Напишите пояснение')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(why).toBeHidden();
  await expect(row.getByText('Обработка')).toBeVisible();
});

test('a manager is told when somebody else was quicker, and what they typed is still there', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'once is enough: the rule is the same for every screen');
  const manager = await Elsewhere.is('manager');
  const order = await manager.order(({ stage }) => stage.code === 'packing');
  await signIn(page, 'manager', `/orders/${order.id}`);
  await expect(page.getByRole('heading', { name: order.number })).toBeVisible();
  await page.getByRole('button', { name: 'Перевести на этап' }).click();
  await page.getByRole('button', { name: /Обработка/ }).click();
  await page.getByLabel(/Почему «Обработка»/).fill('Не сошлось с накладной');
  await page.context().setOffline(true);
  await manager.moveOn(order);
  await page.context().setOffline(false);
  await page
    .getByRole('button', { name: /Перевести/ })
    .last()
    .click();
  await expect(
    page
      .getByRole('alert')
      .filter({ hasText: /уже изменился|нельзя/ })
      .first(),
  ).toBeVisible();
});

test('a manager moves several orders at once', async ({ page }, info) => {
  test.skip(info.project.name !== 'desktop', 'selection is of the desktop');
  await signIn(page, 'manager', '/queue?stage=placed');
  const boxes = page.getByRole('table', { name: 'Очередь' }).getByRole('checkbox', { name: 'Выбрать', exact: true });
  await expect(boxes.nth(1)).toBeVisible();
  await boxes.nth(0).click();
  await boxes.nth(1).click({ modifiers: ['Shift'] });
  const bar = page.getByRole('toolbar', { name: 'Выбрано 2' });
  await expect(bar).toBeVisible();
  await bar.getByRole('button', { name: 'Перевести на этап' }).click();
  await page.getByRole('button', { name: /Обработка 2 заказа/ }).click();
  await expect(page.getByText(/На этап «Обработка» переведены 2 заказа/)).toBeVisible();
});

test('a manager moves an order on from the phone with one big button', async ({ page }, info) => {
  test.skip(info.project.name !== 'phone', 'the desktop has journeys of its own');
  const manager = await Elsewhere.is('manager');
  const order = await manager.order(({ stage }) => stage.code === 'processing');
  await signIn(page, 'manager', `/queue?q=${encodeURIComponent(order.number)}`);
  await expect(page.getByText(order.number)).toBeVisible();
  await expectAccessible(page);
  const big = page.getByRole('button', { name: 'Перевести: Упаковка' });
  expect((await big.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await big.click();
  await expect(page.getByText(`${order.number}: Упаковка`)).toBeVisible();
});

test('a manager orders for a client, and everybody sees that it was so', async ({ page }) => {
  await signIn(page, 'manager', '/clients');
  await expect(page.getByRole('heading', { name: 'Клиенты' })).toBeVisible();
  await expectAccessible(page);
  const manager = await Elsewhere.is('manager');
  const { organisationId } = (await manager.order(() => true)) as unknown as { organisationId: string };
  await page.goto(`/clients/${organisationId}`);
  await page.getByRole('button', { name: 'Оформить заказ' }).click();
  const choice = page.getByRole('dialog', { name: 'За кого оформить' });
  await page.waitForURL(/catalogue/, { timeout: 1_500 }).catch(() => choice.getByRole('button').nth(1).click());
  const banner = page.getByRole('region', { name: 'Заказ за клиента' });
  await expect(banner).toContainText('Вы оформляете заказ за');
  await expectAccessible(page);
  await page.reload();
  await expect(banner).toBeVisible();
  await banner.getByRole('button', { name: 'Закончить' }).click();
  await expect(banner).toBeHidden();
});
