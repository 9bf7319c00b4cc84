/** Looking for shows, and what sells best. */
import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { look } from './look.ts';
import { arrive, context, enter, openRow, seat, stage } from './stage.ts';

const LOOKS = [
  { name: 'phone-ko', lang: 'ko', viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  { name: 'desk-en', lang: 'en', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
] as const;

test('shows are found by parts of words, filtered, sorted, and the address keeps it', async ({ browser }) => {
  const mark = randomUUID().slice(0, 6);
  const musical = await stage({ title: `푸른달빛정원 ${mark}`, category: 'musical' });
  const play = await stage({ title: `검은달빛정원 ${mark}`, category: 'play', opensIn: 7200 });
  const page = await (await context(browser, { lang: 'en' })).newPage();
  await page.goto('/');
  // By keyboard alone: the search is a landmark, Enter asks.
  await page.getByTestId('search').fill(`달빛 ${mark}`);
  await page.getByTestId('search').press('Enter');
  await expect(page).toHaveURL(/\/browse\?q=/);
  const cards = page.getByTestId('show-card');
  await expect(cards).toHaveCount(2);
  await expect(page.getByTestId('found')).toHaveText('2 shows');
  await page.getByTestId('category-musical').click();
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText(musical.title);
  await page.goBack();
  await expect(cards).toHaveCount(2);
  await page.getByTestId('sale').selectOption('upcoming');
  await expect(cards).toHaveCount(1);
  await expect(cards).toContainText(play.title);
  await page.getByTestId('price').selectOption('30000');
  await expect(page.getByTestId('none')).toBeVisible();
  await page.reload();
  await expect(page.getByTestId('none')).toBeVisible();
  await expect(page.getByTestId('sale')).toHaveValue('upcoming');
  await page.getByTestId('clear').click();
  await expect(page).toHaveURL(/\/browse$/);
  await expect(cards.first()).toBeVisible();
  await page.goto(`/browse?q=${mark}&sort=title`);
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toContainText(play.title);
  // Something that went wrong can be tried again.
  await page.route('**/api/v1/shows?*', (route) => route.abort());
  await page.getByTestId('sort').selectOption('newest');
  await page.goto(`/browse?q=${mark}`);
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  await page.unroute('**/api/v1/shows?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(cards).toHaveCount(2);
  await cards.first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(mark);
});

test('what people buy climbs the ranking', async ({ browser }) => {
  const show = await stage({ title: `순위의 밤 ${randomUUID().slice(0, 6)}`, category: 'concert' });
  const buyer = await arrive(browser, 'Rika');
  await enter(buyer, show);
  await openRow(buyer, 0, 0);
  await seat(buyer, 2).click();
  await buyer.getByTestId('hold-button').click();
  await buyer.getByTestId('pay').click();
  await buyer.getByTestId('pay-now').click();
  await buyer.getByTestId('pay-approve').click();
  await expect(buyer.getByTestId('paid')).toBeVisible();
  const page = await (await context(browser, { lang: 'en' })).newPage();
  await expect(async () => {
    await page.goto('/ranking?board=day&category=concert');
    await expect(page.getByTestId('ranked').filter({ hasText: show.title })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 40_000 });
  await expect(page.getByTestId('made-at')).toContainText('Counted');
  await page.getByTestId('board-rate').click();
  await expect(page).toHaveURL(/board=rate/);
  await expect(page.getByTestId('ranked').filter({ hasText: show.title })).toContainText('%');
  await page.getByTestId('ranking-category').selectOption('opera');
  await expect(page.getByTestId('ranking-empty')).toBeVisible();
  await page.goto('/');
  await expect(page.getByTestId('ranking-strip')).toContainText(show.title);
});

for (const { name, lang, ...options } of LOOKS) {
  test(`browse and ranking look right: ${name}`, async ({ browser }) => {
    await stage({ title: '달의 뒷면', category: 'musical' });
    const page = await (await context(browser, { lang, ...options, reducedMotion: 'reduce' })).newPage();
    await page.goto('/');
    await expect(page.getByTestId('show-card').first()).toBeVisible();
    await look(page, `${name}-30-home`, 'screen');
    await page.goto('/browse?sort=opening');
    await expect(page.getByTestId('found')).not.toBeEmpty();
    await look(page, `${name}-31-browse`, 'screen');
    if (lang === 'ko') {
      await page.getByTestId('filters').click();
      await expect(page.getByTestId('to')).toBeVisible();
      await look(page, `${name}-31-filters`, 'screen');
    }
    await page.goto('/browse?q=zzzzz');
    await expect(page.getByTestId('none')).toBeVisible();
    await look(page, `${name}-32-none`, 'screen');
    await page.goto('/ranking');
    await expect(page.getByTestId('ranking').or(page.getByTestId('ranking-empty'))).toBeVisible();
    await look(page, `${name}-33-ranking`, 'screen');
    await page.goto('/ranking?board=rate');
    await expect(page.getByTestId('ranking').or(page.getByTestId('ranking-empty'))).toBeVisible();
    await look(page, `${name}-34-rate`, 'screen');
  });
}
