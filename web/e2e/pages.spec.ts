/** Every page in both languages and themes: accessible, without layout shift, and photographed for people to judge. */
import { expect, type Page, test } from '@playwright/test';
import { look } from './look.ts';
import { arrive, context, enter, openRow, seat, stage, type Staged } from './stage.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1440, height: 900 };

const LOOKS = [
  { name: 'phone-ko-light', lang: 'ko', colorScheme: 'light', viewport: PHONE, deviceScaleFactor: 2, hasTouch: true },
  { name: 'phone-en-dark', lang: 'en', colorScheme: 'dark', viewport: PHONE, deviceScaleFactor: 2, hasTouch: true },
  { name: 'desk-ko-dark', lang: 'ko', colorScheme: 'dark', viewport: DESK, deviceScaleFactor: 1, hasTouch: false },
  { name: 'desk-en-light', lang: 'en', colorScheme: 'light', viewport: DESK, deviceScaleFactor: 1, hasTouch: false },
] as const;

/** What moved under the reader's eyes since the page began, but for what they asked for themselves. */
async function shift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
}

let hall: Staged;
let queue: Staged;
let soon: Staged;
test.beforeAll(async () => {
  hall = await stage({ title: '달의 뒷면', category: 'musical', kind: 'theatre' });
  queue = await stage({ title: '새벽의 도시', category: 'concert', room: { capacity: 1 } });
  soon = await stage({ title: 'The Lighthouse Keepers', category: 'play', opensIn: 93_784, kind: 'hall' });
});

for (const [turn, { name, lang, ...options }] of LOOKS.entries()) {
  test(`every page: ${name}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const visitor = await (await context(browser, { lang, ...options, reducedMotion: 'reduce' })).newPage();
    const errors: string[] = [];
    visitor.on('pageerror', (error) => errors.push(error.message));

    await visitor.goto('/');
    await expect(visitor.getByTestId('show-card').first()).toBeVisible();
    await look(visitor, `${name}-01-home`, 'screen');
    expect.soft(await shift(visitor), 'home shifts').toBeLessThan(0.1);
    await expect(visitor.locator('html')).toHaveAttribute('lang', lang);

    await visitor.goto(`/shows/${soon.show}`);
    await expect(visitor.getByTestId('enter')).toBeVisible();
    await look(visitor, `${name}-02-show-upcoming`, 'screen');
    expect.soft(await shift(visitor), 'show shifts').toBeLessThan(0.1);
    await visitor.goto('/signup');
    await visitor.getByTestId('submit').click();
    await look(visitor, `${name}-03-signup`, 'screen');
    await visitor.goto('/login');
    await visitor.fill('[name=email]', 'nobody@example.com');
    await visitor.fill('[name=password]', 'wrong password');
    await visitor.getByTestId('submit').click();
    await expect(visitor.getByTestId('form-error')).toBeVisible();
    await look(visitor, `${name}-04-login`, 'screen');
    await visitor.goto('/nowhere');
    await look(visitor, `${name}-05-not-found`, 'screen');

    const page = await arrive(browser, 'Mina', { lang, ...options, reducedMotion: 'reduce' });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto('/tickets');
    await look(page, `${name}-06-no-tickets`, 'screen');
    await enter(page, soon);
    await expect(page.getByTestId('lobby')).toBeVisible();
    await look(page, `${name}-07-lobby`, 'screen');
    await page.getByTestId('leave').click();
    await look(page, `${name}-08-leave`, 'screen');
    await page.getByTestId('confirm-yes').click();

    const first = await arrive(browser, 'Otto');
    await enter(first, queue);
    await expect(first.getByTestId('seats')).toBeVisible();
    const second = await arrive(browser, 'Pia');
    await enter(second, queue);
    await expect(second.getByTestId('position')).toBeVisible();
    await enter(page, queue);
    await expect(page.getByTestId('position')).toHaveAttribute('data-position', '2');
    await look(page, `${name}-09-waiting`, 'screen');
    await first.context().close();
    await second.context().close();
    page.once('dialog', (dialog) => dialog.accept());
    await page.goto(`/shows/${hall.show}`);
    await expect(page.getByTestId('enter')).toBeVisible();
    await look(page, `${name}-10-show`, 'screen');
    await page.getByTestId('enter').click();
    await expect(page.getByTestId('seat-map')).toBeVisible();
    await look(page, `${name}-11-seats`, 'screen');
    await page.getByTestId('mode-list').check({ force: true });
    await look(page, `${name}-12-list`, 'screen');
    // A row of its own for each look: the one before has bought seats.
    await openRow(page, 1, (await firstRow(page, 1)) + turn);
    const free = page.locator('[data-testid^=seat-][data-state=available]');
    await free.nth(2).click();
    await free.nth(2).click();
    await look(page, `${name}-13-row`, 'screen');
    await page.getByTestId('mode-map').check({ force: true });
    await page.getByTestId('hold-button').click();
    await expect(page.getByTestId('hold')).toBeVisible();
    await look(page, `${name}-14-held`, 'screen');
    await page.getByTestId('pay').click();
    await expect(page.getByTestId('pay-now')).toBeVisible();
    await look(page, `${name}-15-order`, 'screen');
    await page.getByTestId('pay-now').click();
    await page.getByTestId('pay-decline').click();
    await expect(page.getByTestId('pay-failed')).toBeVisible();
    await look(page, `${name}-16-declined`, 'screen');
    await page.getByTestId('pay-now').click();
    await page.getByTestId('pay-approve').click();
    await expect(page.getByTestId('paid')).toBeVisible();
    await look(page, `${name}-17-paid`, 'screen');
    await page.getByTestId('to-tickets').click();
    await expect(page.getByTestId('qr').first()).toBeVisible();
    await look(page, `${name}-18-tickets`, 'screen');
    await page.goto('/orders');
    await expect(page.getByTestId('order-entry')).toBeVisible();
    await look(page, `${name}-19-orders`, 'screen');
    expect(errors).toEqual([]);
    await page.context().close();
    await visitor.context().close();
  });
}

/** The number of a section's first row, read from the list. */
async function firstRow(page: Page, section: number): Promise<number> {
  await page.getByTestId('mode-list').check({ force: true });
  await page.getByTestId(`section-${section}`).click();
  const id = await page.locator('[data-testid^=row-]').first().getAttribute('data-testid');
  return Number(id?.slice('row-'.length));
}

test('the whole way to a ticket by keyboard alone', async ({ browser }) => {
  const staged = await stage();
  const page = await arrive(browser, 'Kim');
  await page.goto(`/shows/${staged.show}`);
  await page.getByTestId('enter').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('seats')).toBeVisible();
  await page.getByTestId('mode-map').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('seat-list')).toBeVisible();
  await page.getByTestId('section-1').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(seat(page, 18)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(seat(page, 18)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(seat(page, 18)).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.getByTestId('hold-button').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('hold')).toBeVisible();
  await page.getByTestId('pay').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('pay-now').focus();
  await page.keyboard.press('Enter');
  await page.getByTestId('pay-approve').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('paid')).toBeVisible();
});

test('the drawn map by keyboard: arrows go from seat to seat and say where they are', async ({ browser }) => {
  const staged = await stage();
  const page = await arrive(browser, 'Kim');
  await enter(page, staged);
  const map = page.getByTestId('seat-map');
  await expect(map).toBeVisible();
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByTestId('said')).toContainText(/row \d|–\d/);
  const before = await page.getByTestId('said').textContent();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByTestId('said')).not.toHaveText(before ?? '');
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('chosen')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByTestId('chosen')).toBeHidden();
});
