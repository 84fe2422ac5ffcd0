// The pictures of README and guide, taken from a running demo:
// KABINET_URL=http://localhost:8080 KABINET_DEMO_PASSWORD=… node scripts/pictures.mjs
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

const portal = process.env.KABINET_URL ?? 'http://localhost:8080';
const folder = fileURLToPath(new URL('../../docs/guide/pictures/', import.meta.url));

const desk = { viewport: { width: 1280, height: 800 } };
const phone = { viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true };

/** Name of the file, who looks, with what, in which language, at which address; an address may be asked of the API. */
const pictures = [
  ['en-catalogue', 'buyer', desk, 'en-GB', () => '/catalogue?view=table'],
  ['en-order', 'buyer', desk, 'en-GB', orderOnItsWay],
  ['en-queue', 'manager', desk, 'en-GB', () => '/'],
  ['buyer-catalogue', 'buyer', desk, 'ru-RU', () => '/catalogue?view=table'],
  ['buyer-order', 'buyer', desk, 'ru-RU', orderOnItsWay],
  ['buyer-phone', 'buyer', phone, 'ru-RU', () => '/'],
  ['person-home', 'person', phone, 'ru-RU', () => '/'],
  ['manager-queue', 'manager', desk, 'ru-RU', () => '/'],
  ['forwarder-deliveries', 'driver', phone, 'ru-RU', () => '/'],
  ['supervisor-overview', 'supervisor', desk, 'ru-RU', () => '/'],
  ['administrator-stages', 'admin', desk, 'ru-RU', () => '/stages'],
  ['administrator-exchanges', 'admin', desk, 'ru-RU', () => '/exchanges'],
  ['history', 'director', desk, 'ru-RU', () => '/history'],
];

/** The newest order of the buyer that has left its first stage and not yet come to its end. */
async function orderOnItsWay(page) {
  const answer = await page.request.get(`${portal}/api/v1/orders?limit=50`);
  const { items } = await answer.json();
  const order = items.find(({ stage }) => stage.phase === 'IN_WORK') ?? items[0];
  return `/orders/${order.id}`;
}

async function signedIn(browser, who, device, locale) {
  const context = await browser.newContext({ ...device, locale, timezoneId: 'Europe/Moscow' });
  const page = await context.newPage();
  await page.goto(portal);
  await page.locator('input[name=login], input[autocomplete=username]').first().fill(`${who}@demo.kabinet`);
  await page.locator('input[type=password]').fill(process.env.KABINET_DEMO_PASSWORD ?? '');
  await page.keyboard.press('Enter');
  await page.locator('input[type=password]').waitFor({ state: 'detached' });
  await page.locator('main h1').first().waitFor();
  return page;
}

/** What 1C would send, with a mistake in it, so that the board has something to show. */
async function exchange() {
  const basic = `Basic ${Buffer.from(`1c:${process.env.KABINET_DEMO_PASSWORD}`).toString('base64')}`;
  const address = (mode, file = '') => `${portal}/exchange/1c?type=catalog&mode=${mode}${file && `&filename=${file}`}`;
  const entered = await (await fetch(address('checkauth'), { headers: { Authorization: basic } })).text();
  const [, name, value] = entered.split('\n');
  const headers = { Cookie: `${name}=${value}` };
  const good = (id, article, title) =>
    `<Товар><Ид>${id}</Ид><Артикул>${article}</Артикул><Наименование>${title}</Наименование></Товар>`;
  const body =
    '<?xml version="1.0" encoding="UTF-8"?><КоммерческаяИнформация ВерсияСхемы="2.10" ДатаФормирования="2026-01-01">' +
    '<Каталог СодержитТолькоИзменения="true"><Ид>new-goods</Ид><Наименование>Новинки</Наименование><Товары>' +
    `${good('new-1', 'NV-1', 'Наколенники защитные')}${good('', 'NV-2', 'Товар без Ид')}${good('new-3', 'NV-3', 'Ремень плечевой')}` +
    '</Товары></Каталог></КоммерческаяИнформация>';
  await fetch(address('init'), { headers });
  await fetch(address('file', 'import.xml'), { method: 'POST', headers, body });
  while ((await (await fetch(address('import', 'import.xml'), { headers })).text()).startsWith('progress'));
}

mkdirSync(folder, { recursive: true });
await exchange();
const browser = await chromium.launch({
  executablePath: process.env.KABINET_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
for (const [name, who, device, locale, address] of pictures) {
  const page = await signedIn(browser, who, device, locale);
  await page.goto(portal + (await address(page)));
  await page.waitForLoadState('load');
  await page.locator('main h1').first().waitFor();
  await page.locator('.skeleton, [class*=skeleton]').first().waitFor({ state: 'detached', timeout: 20_000 });
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.waitForTimeout(500);
  await page.screenshot({ path: `${folder}${name}.png` });
  await page.context().close();
}
await browser.close();
