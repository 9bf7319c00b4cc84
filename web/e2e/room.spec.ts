import { expect, test } from '@playwright/test';
import { look } from './look.ts';
import { arrive, context, enter, logIn, MANAGER, stage } from './stage.ts';

test('a manager sees the line and steers it, and those who wait follow at once', async ({ browser }) => {
  test.setTimeout(180_000);
  const phone = { viewport: { width: 390, height: 844 } };
  const staged = await stage({ room: { capacity: 1 } });
  const inside = await arrive(browser, 'Ines', phone);
  await enter(inside, staged);
  await expect(inside.getByTestId('seats')).toBeVisible();
  const waiting = await arrive(browser, 'Wim', phone);
  await enter(waiting, staged);
  await expect(waiting.getByTestId('position')).toBeVisible();

  const page = await (await context(browser, { viewport: { width: 1440, height: 900 } })).newPage();
  await logIn(page, MANAGER);
  await page.goto(`/manage/performances/${staged.performance}`);
  const panel = page.getByTestId('room-panel');
  await expect(panel.getByTestId('room-waiting')).toHaveText('1');
  await expect(panel.getByTestId('room-running')).toHaveText('1');

  // A message, by keyboard; what is typed survives the figures that arrive meanwhile.
  const message = page.locator('textarea[name=live-message]');
  await message.fill('The band is late; ');
  const answered = () => page.waitForResponse((response) => response.url().endsWith('/room') && response.request().method() === 'GET');
  await answered();
  await answered();
  await message.press('End');
  await message.pressSequentially('nobody loses their place.');
  await page.getByTestId('room-apply').press('Enter');
  await expect(page.getByTestId('room-applied')).toBeVisible();
  await expect(waiting.getByTestId('message')).toContainText('The band is late; nobody loses their place.');

  // A pause is told to who waits, and ends.
  await page.getByTestId('room-pause').click();
  await expect(panel).toHaveAttribute('data-standing', 'paused');
  await expect(waiting.getByTestId('paused')).toBeVisible();
  await look(page, 'desktop-en-room-paused');
  await page.getByTestId('room-resume').click();
  await expect(panel).toHaveAttribute('data-standing', 'open');
  await expect(waiting.getByTestId('paused')).toHaveCount(0);

  // What cannot be is refused in words, and what was typed is kept.
  const capacity = page.locator('input[name=live-capacity]');
  await capacity.fill('0');
  await page.getByTestId('room-apply').click();
  await expect(page.getByTestId('room-refused')).toBeVisible();
  await expect(capacity).toHaveValue('0');

  // Room for both: whoever waited is in.
  await capacity.fill('2');
  await page.getByTestId('room-apply').click();
  await expect(waiting.getByTestId('seats')).toBeVisible();
  await expect(panel.getByTestId('room-running')).toHaveText('2');
  await expect(panel.getByTestId('room-waiting')).toHaveText('0');
  // The settings below follow: saving them does not bring the old capacity back.
  await expect(page.locator('input[name=capacity]')).toHaveValue('2');

  // The rate by itself, within bounds.
  await page.locator('select[name=live-mode]').selectOption('auto');
  await page.locator('input[name=live-min]').fill('30');
  await page.locator('input[name=live-max]').fill('90');
  await page.getByTestId('room-apply').click();
  await expect(page.getByTestId('room-rate')).toContainText('a minute');
  await look(page, 'desktop-en-room');

  const other = await (await context(browser, { ...phone, lang: 'ko' })).newPage();
  await logIn(other, MANAGER);
  await other.goto(`/manage/performances/${staged.performance}`);
  await expect(other.getByTestId('room-rate')).toBeVisible();
  await look(other, 'phone-ko-room');
});
