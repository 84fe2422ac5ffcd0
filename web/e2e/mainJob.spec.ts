import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type APIRequestContext, request } from '@playwright/test';
import { emptyCart } from './goods';
import { expect, expectAccessible, password, signIn, test } from './kabinet';
import { OneC } from './oneC';

const folder = fileURLToPath(new URL('../../../shared/samples/commerceml/dobromyslov/', import.meta.url));
const portal = process.env.KABINET_URL ?? 'http://localhost:8080';
const article = 'PM-421-WP';
const priceType = 'BASE';
const listPrice = 100;

interface Order {
  readonly number: string;
  readonly organisationId: string;
  readonly lines: readonly { readonly article: string; readonly price: { readonly amount: string } }[];
}

/** A person of the demo company who speaks to the API without a screen. */
async function api(
  who: string,
): Promise<{ get: <T>(path: string) => Promise<T>; put: (path: string, data: unknown) => Promise<void> }> {
  const context: APIRequestContext = await request.newContext({ baseURL: portal });
  await context.get('/api/v1/session');
  const token = async (): Promise<string> =>
    (await context.storageState()).cookies.find((cookie) => cookie.name === 'XSRF-TOKEN')?.value ?? '';
  const headers = async (): Promise<Record<string, string>> => ({
    'X-XSRF-TOKEN': await token(),
    'Idempotency-Key': crypto.randomUUID(),
  });
  const session = await context.post('/api/v1/session', {
    data: { login: `${who}@demo.kabinet`, password },
    headers: await headers(),
  });
  expect(session.status(), await session.text()).toBe(200);
  return {
    get: async (path) => (await context.get(`/api/v1${path}`)).json(),
    put: async (path, data) => {
      const answer = await context.put(`/api/v1${path}`, { data, headers: await headers() });
      expect(answer.status(), await answer.text()).toBe(200);
    },
  };
}

const status = (id: string, number: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<КоммерческаяИнформация ВерсияСхемы="2.08" ДатаФормирования="2026-11-22T12:00:00">
  <Документ>
    <Ид>${id}</Ид><Номер>${number}</Номер><Дата>2026-11-22</Дата>
    <ХозОперация>Заказ товара</ХозОперация><Роль>Продавец</Роль>
    <ЗначенияРеквизитов>
      <ЗначениеРеквизита><Наименование>Статус заказа</Наименование><Значение>[packing] Упаковка</Значение></ЗначениеРеквизита>
      <ЗначениеРеквизита><Наименование>Номер по 1С</Наименование><Значение>ЗК-000777</Значение></ЗначениеРеквизита>
    </ЗначенияРеквизитов>
  </Документ>
</КоммерческаяИнформация>`;

test('goods come from 1C, a buyer orders at the contract price, 1C takes the order and moves it', async ({
  page,
}, info) => {
  test.skip(!existsSync(folder), 'the sample files are not here: ../shared/samples');
  test.skip(info.project.name !== 'desktop', 'once is enough: the exchange is the same for every screen');
  test.setTimeout(180_000);
  const oneC = new OneC(portal, '1c', password);
  await oneC.sendChanges(folder, ['import0_1.xml', 'offers0_1.xml']);

  const buyer = await api('buyer');
  const { contracts } = await buyer.get<{ contracts: { id: string }[] }>('/session');
  const contract = contracts[0]?.id ?? '';
  const manager = await api('admin');
  const lists = await manager.get<{ id: string; name: string }[]>('/price-lists');
  const arrived = lists.find((list) => list.name === priceType)?.id ?? '';
  const before = (await manager.get<{ id: string }[]>(`/contracts/${contract}/price-lists`)).map((list) => list.id);
  await manager.put(`/contracts/${contract}/price-lists`, [...new Set([...before, arrived])]);

  await signIn(page, 'buyer');
  await emptyCart(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('pm421wp');
  await expect(page.getByRole('option', { name: new RegExp(article) }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await page.goto(`/cart?contract=${contract}`);
  await expect(page.getByText(article).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Оформить заказ' }).first().click();
  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]{36}/);
  const id = /orders\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  const order = await buyer.get<Order>(`/orders/${id}`);
  const line = order.lines.find((one) => one.article === article);
  const { contracts: terms } = await manager.get<{ contracts: { id: string; discountPercent: string }[] }>(
    `/organisations/${order.organisationId}`,
  );
  const discount = Number(terms.find((one) => one.id === contract)?.discountPercent);
  expect(Number(line?.price.amount)).toBeCloseTo(listPrice * (1 - discount / 100), 2);
  await expect(page.getByRole('heading', { name: order.number })).toBeVisible();

  expect(await oneC.orders()).toContain(order.number);
  expect(await oneC.orders(), 'not confirmed, so it comes again').toContain(order.number);
  await oneC.confirmOrders();
  expect(await oneC.orders(), 'confirmed, so it does not').not.toContain(order.number);

  await page.evaluate(() => Object.assign(window, { notReloaded: true }));
  await oneC.sendDocuments('orders-1.xml', status(id, order.number));
  await expect(page.getByText('ЗК-000777')).toBeVisible();
  await expect(page.getByText('Упаковка').first()).toBeVisible();
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true);
  expect(await oneC.orders(), 'what 1C itself said is not said back').not.toContain(order.number);
});
