import { expect, expectAccessible, signIn, test } from './kabinet';

test('the company administrator forms a team, sees what a narrower role would show, and dissolves the team', async ({
  page,
}, { project }) => {
  const name = `Снабжение ${project.name}`;
  await signIn(page, 'director', '/company');
  const teams = page.getByRole('region', { name: 'Команды' });
  await teams.getByRole('button', { name: 'Создать команду' }).click();
  const fresh = page.getByRole('dialog', { name: 'Новая команда' });
  await fresh.getByLabel('Название').fill(name);
  await fresh.getByRole('checkbox', { name: /buyer@demo\.kabinet/ }).check();
  await fresh.getByRole('checkbox', { name: /accountant@demo\.kabinet/ }).check();
  await expectAccessible(page);
  await fresh.getByRole('button', { name: 'Создать команду' }).click();
  const line = teams.getByRole('button', { name: new RegExp(name) });
  await expect(line).toContainText('2 человека');

  const colleague = page.getByRole('article').filter({ hasText: 'buyer@demo.kabinet' });
  await colleague.getByRole('button', { name: 'Изменить права' }).click();
  const rights = page.getByRole('dialog', { name: /^Права: / });
  await rights.getByText('Видит заказы всей компании').first().click();
  await rights.getByRole('radio', { name: 'Видит только свои заказы' }).check();
  await rights.getByRole('button', { name: 'Что увидит и сможет' }).click();
  const orders = rights.getByRole('row', { name: /^Заказы \d/ });
  await expect(orders).toBeVisible();
  const [before, after] = await orders.getByRole('cell').allTextContents();
  expect(figure(after)).toBeLessThan(figure(before));
  await expectAccessible(page);
  await rights.getByRole('button', { name: 'Отмена' }).click();

  await line.click();
  const team = page.getByRole('dialog', { name });
  await team.getByRole('button', { name: 'Распустить команду' }).click();
  const sure = page.getByRole('dialog', { name: `Распустить команду «${name}»?` });
  await sure.getByRole('button', { name: 'Распустить команду' }).click();
  await expect(line).toHaveCount(0);
});

const figure = (text: string | undefined): number => Number((text ?? '').replace(/\D/g, ''));
