import { chromium, expect, type Page, test } from '@playwright/test';
import { execSync } from 'node:child_process';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import QRCode from 'qrcode';
import { look } from './look.ts';
import { arrive, context, enter, logIn, MANAGER, openRow, seat, stage, type Staged } from './stage.ts';

const PHONE = { viewport: { width: 390, height: 844 } };
const DESKTOP = { viewport: { width: 1440, height: 900 } };

interface Ticket {
  id: string;
  order: string;
  code: string;
  status: string;
}

/** Buys these seats of section A's first row; the tickets as the server told the page. */
async function buy(page: Page, staged: Staged, seats: number[]): Promise<Ticket[]> {
  await enter(page, staged);
  await openRow(page, 0, 0);
  for (const index of seats) await seat(page, index).click();
  await page.getByTestId('hold-button').click();
  await page.getByTestId('pay').click();
  await page.getByTestId('pay-now').click();
  await page.getByTestId('pay-approve').click();
  await expect(page.getByTestId('paid')).toBeVisible();
  const answer = page.waitForResponse((response) => new URL(response.url()).pathname === '/api/v1/tickets');
  await page.getByTestId('to-tickets').click();
  const { items } = (await (await answer).json()) as { items: (Ticket & { seat: string })[] };
  await expect(page.getByTestId('ticket')).toHaveCount(seats.length);
  return items.sort((a, b) => Number(a.seat) - Number(b.seat));
}

async function scan(page: Page, code: string, verdict: string): Promise<void> {
  await page.locator('[name=code]').fill(code);
  await page.locator('[name=code]').press('Enter');
  await expect(page.getByTestId('verdict')).toHaveAttribute('data-verdict', verdict);
}

/** What a camera sees that a code is held before: a second of raw video. */
function film(code: string): string {
  const { modules } = QRCode.create(code, { errorCorrectionLevel: 'M' });
  const [width, height, step] = [640, 480, 8];
  const bright = Buffer.alloc(width * height, 235);
  const [left, top] = [width, height].map((side) => Math.floor((side - modules.size * step) / 2)) as [number, number];
  for (let y = 0; y < modules.size * step; y++) {
    for (let x = 0; x < modules.size * step; x++) {
      if (modules.get(Math.floor(y / step), Math.floor(x / step))) bright[(top + y) * width + left + x] = 16;
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), bright, Buffer.alloc((width * height) / 2, 128)]);
  const path = join(mkdtempSync(join(tmpdir(), 'gate-')), 'code.y4m');
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`), ...Array(5).fill(frame)]));
  return path;
}

test('one of two tickets is cancelled, the other goes in once, also when the network is away', async ({ browser }) => {
  test.setTimeout(240_000);
  const staged = await stage();
  const buyer = await arrive(browser, 'Ada', PHONE);
  const [first, second] = await buy(buyer, staged, [2, 3]);
  if (!first || !second) throw new Error('two tickets');
  expect(first.code).toMatch(/^FR1[A-Z2-7]{165}$/);

  // One of two goes back.
  await buyer.goto(`/orders/${first.order}`);
  await buyer.getByTestId('give-back-open').click();
  await buyer.getByTestId('give-back-ticket').first().check();
  await buyer.getByTestId('give-back').click();
  await buyer.getByTestId('confirm-yes').click();
  await expect(buyer.getByTestId('refund')).toBeVisible();

  const north = await (await context(browser, PHONE)).newPage();
  await logIn(north, MANAGER);
  await north.goto(`/manage/performances/${staged.performance}`);
  await north.getByTestId('to-gate').click();
  await expect(north.getByTestId('admitted')).toHaveText('0 of 1');
  await expect(north.getByTestId('gate')).toHaveAttribute('data-ready', 'true');
  await look(north, 'phone-en-gate-ready');
  await scan(north, first.code, 'revoked');
  await look(north, 'phone-en-gate-revoked');
  await scan(north, 'https://example.org', 'not_a_ticket');
  await scan(north, second.code.slice(0, 100) + (second.code[100] === 'A' ? 'B' : 'A') + second.code.slice(101), 'forged');
  await scan(north, second.code, 'admitted');
  await expect(north.getByTestId('admitted')).toHaveText('1 of 1');
  await look(north, 'phone-en-gate-admitted');
  await scan(north, second.code, 'already_used');
  await expect(north.getByTestId('verdict')).toContainText('Main entrance');
  await look(north, 'phone-en-gate-used');

  // A mistake: undone, and the ticket opens the door again.
  await north.getByRole('button', { name: /^Undo the admission/ }).click();
  await north.getByTestId('confirm-yes').click();
  await expect(north.getByTestId('gate-undone')).toBeVisible();
  await expect(north.getByTestId('admitted')).toHaveText('0 of 1');

  // Another gate, on a desk, in Korean and dark. Both lose the network and let the same ticket in.
  const south = await (await context(browser, { ...DESKTOP, lang: 'ko', colorScheme: 'dark' })).newPage();
  await logIn(south, MANAGER);
  await south.goto(`/manage/performances/${staged.performance}/gate`);
  await expect(south.getByTestId('gate')).toHaveAttribute('data-ready', 'true');
  await south.locator('[name=gate]').fill('남문');
  for (const page of [north, south]) {
    await page.context().setOffline(true);
    await scan(page, second.code, 'admitted');
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-offline', 'true');
    await expect(page.getByTestId('gate-away')).toBeVisible();
    await scan(page, second.code, 'already_used');
    await scan(page, first.code, 'revoked');
  }
  await look(south, 'desktop-ko-gate-away');
  await north.context().setOffline(false);
  await expect(north.getByTestId('gate-away')).toHaveCount(0, { timeout: 20_000 });
  await expect(north.getByTestId('admitted')).toHaveText('1 of 1');
  await south.context().setOffline(false);
  await expect(south.getByTestId('found-conflicts')).toContainText('A구역 1열 4번', { timeout: 20_000 });
  await expect(south.getByTestId('conflicts')).toBeVisible();
  await expect(north.getByTestId('conflicts')).toBeVisible();
  await look(south, 'desktop-ko-gate-conflict');
});

test('a ticket held before the camera goes in, and once', async ({ browser }) => {
  test.setTimeout(120_000);
  const staged = await stage();
  const buyer = await arrive(browser, 'Eve', PHONE);
  const [ticket] = await buy(buyer, staged, [4]);
  if (!ticket) throw new Error('a ticket');
  const executablePath = process.env.CHROMIUM ?? execSync('command -v chromium', { encoding: 'utf8' }).trim();
  const seeing = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--use-fake-ui-for-media-stream', '--use-fake-device-for-media-stream', `--use-file-for-fake-video-capture=${film(ticket.code)}`],
  });
  try {
    const page = await (await context(seeing, { ...PHONE, permissions: ['camera'] })).newPage();
    await logIn(page, MANAGER);
    await page.goto(`/manage/performances/${staged.performance}/gate`);
    await page.getByTestId('start-camera').click();
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-verdict', 'admitted', { timeout: 30_000 });
    await expect(page.getByTestId('admitted')).toHaveText('1 of 1');
    await look(page, 'phone-en-gate-camera');
    // It stays in view: one admission. Scanned by hand it is used.
    await page.waitForTimeout(3000);
    await expect(page.getByTestId('verdict')).toHaveAttribute('data-verdict', 'admitted');
    await scan(page, ticket.code, 'already_used');
  } finally {
    await seeing.close();
  }
});

test('tickets are printed and kept as an image', async ({ browser }) => {
  test.setTimeout(120_000);
  const staged = await stage({ title: '아주 긴 제목의 공연: 달빛 아래의 정원에서 다시 만난 사람들 — The Long Night' });
  const page = await arrive(browser, 'Bea', DESKTOP);
  const [ticket] = await buy(page, staged, [0, 1]);
  if (!ticket) throw new Error('a ticket');
  const saved = page.waitForEvent('download');
  await page.getByTestId('save-image').first().click();
  const image = await saved;
  expect(image.suggestedFilename()).toMatch(/^frontrow-A-1-\d\.png$/);
  await image.saveAs('test-results/pages/wallet.png');
  expect(statSync('test-results/pages/wallet.png').size).toBeGreaterThan(10_000);
  await look(page, 'desktop-en-tickets-actions');

  await page.goto(`/orders/${ticket.order}/tickets`);
  await expect(page.getByTestId('printed')).toHaveCount(2);
  await expect(page.getByTestId('qr')).toHaveCount(2);
  await look(page, 'desktop-en-print');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByTestId('print-now')).toBeHidden();
  await page.pdf({ path: 'test-results/pages/print.pdf', preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`/orders/${ticket.order}/tickets?ticket=${ticket.id}`);
  await expect(page.getByTestId('printed')).toHaveCount(1);
  await page.setViewportSize(PHONE.viewport);
  await look(page, 'phone-en-print');
  await page.goto('/tickets');
  await look(page, 'phone-en-tickets-actions');
});
