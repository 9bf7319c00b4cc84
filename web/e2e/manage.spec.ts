import { expect, type Locator, type Page, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { look } from './look.ts';
import { arrive, context, enter, logIn, MANAGER, openRow, seat } from './stage.ts';

/** A 1×1 PNG. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');

/** A time as the form takes it, in Seoul, so many minutes from now. */
function local(minutes: number): string {
  const parts = new Date(Date.now() + minutes * 60_000).toLocaleString('sv-SE', { timeZone: 'Asia/Seoul' });
  return parts.slice(0, 16).replace(' ', 'T');
}

/** A picture of one colour with something on it, drawn by the browser. */
async function drawn(page: Page, colour: string): Promise<Buffer> {
  const url = await page.evaluate((fill) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 960, height: 640 });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.fillStyle = fill;
    pen.fillRect(0, 0, 960, 640);
    pen.fillStyle = 'white';
    pen.beginPath();
    pen.arc(480, 320, 180, 0, 7);
    pen.fill();
    return canvas.toDataURL('image/png');
  }, colour);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}

/** How wide the picture is that an `img` shows; 0 when it shows none. */
const wide = (image: Locator): Promise<number> => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth);

test('a show from nothing to on sale, bought from, and away again', async ({ browser }) => {
  test.setTimeout(180_000);
  const phone = { viewport: { width: 390, height: 844 } };
  const page = await (await context(browser, { viewport: { width: 1440, height: 900 } })).newPage();
  const mark = randomUUID().slice(0, 8);
  await logIn(page, MANAGER);
  await page.getByRole('link', { name: 'Manage' }).click();
  await expect(page.getByTestId('manage')).toBeVisible();

  // A venue, by keyboard; what is missing is said at the field.
  await page.getByTestId('new-venue').press('Enter');
  await page.locator('[name=name]').fill(`Hall ${mark}`);
  await page.getByTestId('save-venue').click();
  await expect(page.getByText('must have 1 to 500 characters')).toBeVisible();
  await page.locator('[name=address]').fill('1 Stage Street');
  await page.locator('[name=address]').press('Enter');
  await expect(page.getByTestId('chart-form')).toBeVisible();

  // Its chart: drawn live while one types.
  await expect(page.getByTestId('chart-seats')).toContainText('360');
  await page.locator('[name=kind]').selectOption('arcs');
  await expect(page.getByTestId('chart-preview')).toBeVisible();
  await page.locator('[name=kind]').selectOption('blocks');
  await page.locator('[name=columns]').fill('2');
  await page.locator('[name=rows]').fill('4');
  await page.locator('[name=seats]').fill('6');
  await page.locator('[name=grades]').fill('VIP, R');
  await expect(page.getByTestId('chart-seats')).toContainText('48');
  await look(page, 'desktop-en-manage-chart');
  // A table with a mistake names its line; a sound one is drawn.
  await page.getByTestId('way-csv').check();
  const csv = 'section,row,label,x,y,grade,accessible\nA,1,1,0,0,R,\nA,1,2,twenty,0,R,\n';
  await page.getByTestId('chart-file').setInputFiles({ name: 'seats.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
  await expect(page.getByTestId('chart-trouble')).toContainText('line 3');
  await page.getByTestId('chart-file').setInputFiles({ name: 'seats.csv', mimeType: 'text/csv', buffer: Buffer.from(csv.replace('twenty', '20')) });
  await expect(page.getByTestId('chart-seats')).toContainText('2');
  // So is a chart that was saved as JSON; what is none says so.
  await page.getByTestId('way-json').check();
  await page.getByTestId('chart-file').setInputFiles({ name: 'chart.json', mimeType: 'application/json', buffer: Buffer.from('{"rows":') });
  await expect(page.getByTestId('chart-trouble')).toBeVisible();
  const saved = {
    width: 400, height: 300, stage: { x: 100, y: 0, w: 200, h: 40 }, grades: ['R'],
    sections: [{ name: 'A', outline: [], rows: [{ label: '1', first: 0, x: [100, 120, 140], y: [100, 100, 100], grade: [0, 0, 0] }] }],
  };
  await page.getByTestId('chart-file').setInputFiles({ name: 'chart.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(saved)) });
  await expect(page.getByTestId('chart-seats')).toContainText('3');
  await page.getByTestId('way-rule').check();
  await expect(page.getByTestId('chart-seats')).toContainText('48');
  await page.getByTestId('keep-chart').click();
  await expect(page.getByTestId('chart-kept')).toBeVisible();
  await expect(page.getByTestId('chart-entry')).toHaveCount(1);

  // A show with a poster.
  await page.goto('/manage/shows/new');
  await page.locator('[name=title]').fill(`The Console ${mark}`);
  await page.locator('textarea[name=description]').fill('From nothing to on sale.');
  await page.locator('[name=visible_at]').fill(local(-3 * 24 * 60));
  await page.getByTestId('save-show').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`The Console ${mark}`);
  await page.getByTestId('poster-file').setInputFiles({ name: 'poster.png', mimeType: 'image/png', buffer: PNG });
  await expect(page.getByTestId('poster-put')).toBeVisible();

  // More pictures: one is none and says so, the others are described and put in order.
  const pictures = await Promise.all(['#8a3ffc', '#009d9a', '#fa4d56'].map((colour) => drawn(page, colour)));
  await page.getByTestId('image-files').setInputFiles([
    ...pictures.map((buffer, i) => ({ name: `${i}.png`, mimeType: 'image/png', buffer })),
    { name: 'letter.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') },
  ]);
  await expect(page.getByTestId('images-sent')).toContainText('3 pictures');
  await expect(page.getByTestId('image-refused')).toContainText('letter.png');
  await expect(page.getByTestId('own-image')).toHaveCount(3);
  const last = await page.getByTestId('own-image').nth(2).locator('img').getAttribute('src');
  await page.getByTestId('image-earlier').nth(2).click();
  await expect(page.getByTestId('own-image').nth(1).locator('img')).toHaveAttribute('src', last ?? '');
  await page.getByTestId('own-image').nth(0).locator('input').fill('The violet stage');
  await page.getByTestId('own-image').nth(0).locator('input').blur();
  await page.getByTestId('image-remove').nth(2).click();
  await expect(page.getByTestId('own-image')).toHaveCount(2);
  await look(page, 'desktop-en-manage-images');
  const manage = page.url();
  await page.getByRole('link', { name: 'See it as visitors do' }).click();
  const gallery = page.getByTestId('gallery').locator('img');
  await expect(gallery).toHaveCount(2);
  await expect(gallery.first()).toHaveAttribute('alt', 'The violet stage');
  await gallery.first().scrollIntoViewIfNeeded();
  await expect.poll(() => wide(gallery.first())).toBeGreaterThan(100);
  await look(page, 'desktop-en-show-gallery');
  await page.goto(manage);

  // A performance: refused with its reason, then on sale.
  await page.getByTestId('new-performance').click();
  await expect(page.getByTestId('performance-form')).toBeVisible();
  const chart = page.locator('[name=chart]');
  await chart.selectOption({ label: `Hall ${mark} · Standard (Version 1)` });
  await expect(page.getByTestId('chart-seats')).toContainText('48');
  await page.locator('[name=sale_opens_at]').fill(local(60 * 24 * 60));
  await page.getByTestId('save-performance').click();
  await expect(page.getByText('must be after sale_opens_at').first()).toBeVisible();
  await page.locator('[name=sale_opens_at]').fill(local(-5));
  await page.locator('[name=price-VIP]').fill('165000');
  await page.locator('[name=price-R]').fill('99000');
  await look(page, 'desktop-en-manage-performance');
  await page.getByTestId('save-performance').click();
  await expect(page.getByTestId('sales')).toBeVisible();
  await expect(page.getByTestId('sold')).toContainText('0');
  const performance = page.url().split('/').pop() ?? '';

  // Somebody buys; the manager sees it.
  await page.getByRole('link', { name: 'Back to the show' }).click();
  await expect(page.getByTestId('own-performance')).toHaveCount(1);
  const show = page.url().split('/').pop() ?? '';
  const buyer = await arrive(browser, 'Eva', phone);
  await enter(buyer, { show, performance, title: '', seats: 48 });
  await openRow(buyer, 0, 0);
  await seat(buyer, 2).click();
  await buyer.getByTestId('hold-button').click();
  await buyer.getByTestId('pay').click();
  await buyer.getByTestId('pay-now').click();
  await buyer.getByTestId('pay-approve').click();
  await expect(buyer.getByTestId('paid')).toBeVisible();
  await page.goto(`/manage/performances/${performance}`);
  await expect(page.getByTestId('sold')).toContainText('1');
  await expect(page.getByTestId('sold-order')).toHaveCount(1);
  await expect(page.getByTestId('sold-order')).toContainText('165,000');
  await look(page, 'desktop-en-manage-sales');
  await page.getByTestId('seats-sold').click();
  await expect(page.getByTestId('seated')).toHaveCount(1);
  await expect(page.getByTestId('seated')).toContainText('165,000');
  await page.getByTestId('seats-available').click();
  await expect(page.getByTestId('seated')).toHaveCount(20);
  await page.getByTestId('more-seats').click();
  await expect(page.getByTestId('seated')).toHaveCount(40);

  // Two seats are kept back, and one of them is sold after all.
  await page.getByTestId('choose-seat').nth(0).check();
  await page.getByTestId('choose-seat').nth(1).check();
  await page.getByTestId('block-seats').click();
  await expect(page.getByTestId('blocked-saved')).toBeVisible();
  await page.getByTestId('seats-blocked').click();
  await expect(page.getByTestId('seated')).toHaveCount(2);
  await page.getByTestId('choose-seat').nth(0).check();
  await look(page, 'desktop-en-manage-blocked');
  await page.getByTestId('unblock-seats').click();
  await expect(page.getByTestId('seated')).toHaveCount(1);
  await expect(page.getByTestId('sales')).toContainText('Not for sale 1');

  // Changes reach the sale.
  await page.locator('[name=seat_limit]').fill('2');
  await page.getByTestId('save-sale').click();
  await expect(page.getByTestId('sale-saved')).toBeVisible();

  // Deleting says what it means, and is refused while somebody has a ticket.
  await page.goto(`/manage/shows/${show}`);
  await page.getByTestId('delete-show').click();
  await expect(page.getByRole('dialog')).toContainText('disappear at once');
  await page.getByTestId('confirm-yes').click();
  await expect(page.getByTestId('delete-refused')).toContainText('1 valid tickets');

  // On a phone, in Korean: the overview, a venue, a show without tickets that goes away.
  const small = await (await context(browser, { ...phone, lang: 'ko', colorScheme: 'dark' })).newPage();
  await logIn(small, MANAGER);
  await small.goto('/manage');
  await expect(small.getByTestId('own-show').first()).toBeVisible();
  await look(small, 'phone-ko-manage');
  await small.goto(`/manage/performances/${performance}`);
  await expect(small.getByTestId('sales')).toBeVisible();
  await look(small, 'phone-ko-manage-sales');
  await small.goto('/manage/shows/new');
  await small.locator('[name=title]').fill(`지워질 공연 ${mark}`);
  await small.locator('[name=visible_at]').fill(local(30 * 24 * 60));
  await look(small, 'phone-ko-manage-show-new');
  await small.getByTestId('save-show').click();
  await expect(small.getByTestId('new-performance')).toBeVisible();
  // Nobody else sees it yet; its manager sees its pictures.
  await small.getByTestId('poster-file').setInputFiles({ name: 'poster.png', mimeType: 'image/png', buffer: await drawn(small, '#08bdba') });
  await expect(small.getByTestId('poster-put')).toBeVisible();
  await small.getByTestId('image-files').setInputFiles({ name: '1.png', mimeType: 'image/png', buffer: await drawn(small, '#ff832b') });
  await small.getByTestId('own-image').scrollIntoViewIfNeeded();
  await expect.poll(() => wide(small.getByTestId('own-image').locator('img'))).toBeGreaterThan(100);
  await expect.poll(() => wide(small.locator('.poster img'))).toBeGreaterThan(100);
  await look(small, 'phone-ko-manage-show');
  await small.getByTestId('delete-show').click();
  await small.getByTestId('confirm-yes').click();
  await expect(small.getByTestId('deletion-done')).toBeVisible({ timeout: 30_000 });
  await look(small, 'phone-ko-manage-deleted');
  await small.goto('/manage/venues/new');
  await small.locator('[name=name]').fill(`홀 ${mark}`);
  await small.locator('[name=address]').fill('서울시 중구');
  await small.getByTestId('save-venue').click();
  await small.locator('[name=kind]').selectOption('tables');
  await expect(small.getByTestId('chart-seats')).toContainText('360');
  await look(small, 'phone-ko-manage-venue');
});

test('a customer has no console', async ({ browser }) => {
  const page = await arrive(browser, 'Cora');
  await expect(page.getByRole('link', { name: 'Manage' })).toHaveCount(0);
  await page.goto('/manage');
  await expect(page.getByRole('heading', { name: 'For managers' })).toBeVisible();
});
