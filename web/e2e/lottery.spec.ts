import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { arrive, BASE, context, enter, stage } from './stage.ts';

test('a lottery: promised in the lobby, drawn at the opening, computed again in the browser', async ({ browser }) => {
  test.setTimeout(150_000); // the sale has to open
  const staged = await stage({ room: { capacity: 1, placement: 'lottery' }, opensIn: 25 });
  const [ada, bob] = [await arrive(browser, 'Ada'), await arrive(browser, 'Bob')];
  await enter(ada, staged);
  await enter(bob, staged);
  await expect(ada.getByTestId('lobby')).toBeVisible();
  const promised = await ada.getByTestId('lottery').locator('code').innerText();

  // By keyboard, and without losing the place.
  await ada.getByTestId('lottery-link').focus();
  await ada.keyboard.press('Enter');
  await expect(ada.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(ada.getByTestId('commitment')).toHaveText(promised);
  await expect(ada.getByTestId('verdict')).toContainText('not drawn yet');
  await expect(ada.getByTestId('seed')).toHaveCount(0);

  await expect(ada.getByTestId('verdict')).toContainText('Everything agrees', { timeout: 60_000 });
  for (const check of ['check-promise', 'check-order', 'check-own']) {
    await expect(ada.getByTestId(check)).toHaveAttribute('data-agrees', 'true');
  }
  await expect(ada.getByTestId('check-order')).toContainText('Lots drawn: 2');
  await expect(ada.getByTestId('commitment')).toHaveText(promised);
  await expect(ada.getByTestId('command')).toContainText(`--commitment ${promised}`);
  const axe = await new AxeBuilder({ page: ada }).include('main').analyze();
  expect(axe.violations.map((v) => v.id)).toEqual([]);

  // Whoever waits finds the way there, and somebody who was not there sees the same draw.
  const [seed, place] = [await ada.getByTestId('seed').innerText(), await ada.getByTestId('check-own').locator('h2').innerText()];
  expect(place).toMatch(/by lot: [12]$/);
  const guest = await (await context(browser, { lang: 'ko', viewport: { width: 390, height: 844 } })).newPage();
  await guest.goto(`${BASE}/performances/${staged.performance}/lottery`);
  await expect(guest.getByTestId('seed')).toHaveText(seed);
  await expect(guest.getByTestId('verdict')).toContainText('모두 일치합니다');
  await expect(guest.getByTestId('check-own')).toContainText('로그인하면');
  if (process.env.PICTURES) {
    await guest.screenshot({ path: `${process.env.PICTURES}/lottery-phone.png`, fullPage: true });
    await ada.screenshot({ path: `${process.env.PICTURES}/lottery-desktop.png`, fullPage: true });
  }

  // A forged list is found out.
  await guest.route('**/lottery?*', async (route) => {
    const answer = await route.fetch();
    const body = await answer.json();
    body.entries.reverse();
    await route.fulfill({ response: answer, json: body });
  });
  await guest.reload();
  await expect(guest.getByTestId('check-order')).toHaveAttribute('data-agrees', 'false');
  await expect(guest.getByTestId('verdict')).toContainText('약속과 맞지 않는');
});

test('a date without a lottery has nothing to check', async ({ browser }) => {
  const staged = await stage();
  const page = await (await context(browser)).newPage();
  await page.goto(`${BASE}/performances/${staged.performance}/lottery`);
  await expect(page.getByTestId('lottery-none')).toBeVisible();
});
