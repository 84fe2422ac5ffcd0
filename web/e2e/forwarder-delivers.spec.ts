import { expect, expectAccessible, signIn, test } from './kabinet';
import { Elsewhere, type KnownOrder } from './people';

/** Gives the demo's driver an order that is ready to be brought. */
async function handOver(): Promise<KnownOrder> {
  const manager = await Elsewhere.is('manager');
  const driver = await Elsewhere.is('driver');
  const { person } = await driver.get<{ person: { id: string } }>('/session');
  const ready = await manager.order(({ stage }) => stage.code === 'shipping' || stage.code === 'delivery');
  const handed = await manager.post<KnownOrder>(`/orders/${ready.id}/handover`, { personId: person.id }, ready.version);
  return handed.stage.code === 'delivery' ? handed : manager.moveOn(handed, (code) => code === 'delivery');
}

test('a driver finds the way, calls, and marks the order delivered', async ({ page }) => {
  const order = await handOver();
  await signIn(page, 'driver');
  await expect(page.getByRole('heading', { name: 'Доставки' })).toBeVisible();
  const card = page.getByRole('article').filter({ hasText: order.number });
  await expect(card).toBeVisible();
  await expectAccessible(page);
  const map = card.getByRole('link', { name: /Открыть на карте/ });
  if ((await map.count()) > 0) {
    expect(await map.getAttribute('href')).toMatch(/^geo:0,0\?q=/);
    expect(await card.getByRole('link', { name: /Позвонить/ }).getAttribute('href')).toMatch(/^tel:\+?\d+$/);
  }
  await card.getByRole('button', { name: 'Доставлен' }).click();
  await card.getByLabel('Комментарий').fill('Принял кладовщик');
  await card.getByRole('button', { name: /Подтвердить/ }).click();
  await expect(page.getByText(`${order.number}: Доставлен`)).toBeVisible();
  await expect(card.getByRole('button', { name: 'Доставлен' })).toBeHidden();
});

test('a driver sees no money and nothing that was not handed over', async ({ page }) => {
  const order = await handOver();
  const manager = await Elsewhere.is('manager');
  const other = await manager.order(({ stage }) => stage.code === 'placed');
  await signIn(page, 'driver', `/orders/${order.id}`);
  await expect(page.getByRole('heading', { name: order.number })).toBeVisible();
  await expect(page.getByText('₽')).toHaveCount(0);
  await page.goto(`/orders/${other.id}`);
  await expect(page.getByRole('alert')).toBeVisible();
});
