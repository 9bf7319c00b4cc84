import { type Browser, expect, type Page, test } from '@playwright/test';
import { look } from './look.ts';
import { ADMIN, context, logIn, register } from './stage.ts';

/*
 * The admins' pages. That the server finds cases and gives mails up is shown where the gateway and the mail server can be made
 * to fail (server/tests/it: cases.rs, notices.rs); here the answers are set, so that every state is seen, and what the page
 * asks for is looked at.
 */
const PHONE = { viewport: { width: 390, height: 844 } };
const DESKTOP = { viewport: { width: 1280, height: 900 } };

async function open(browser: Browser, size: typeof PHONE, lang: 'ko' | 'en'): Promise<Page> {
  const page = await (await context(browser, { ...size, lang })).newPage();
  await logIn(page, ADMIN);
  return page;
}

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const uuid = (n: number): string => `0193a5c8-7e00-7c3e-9d52-${String(n).padStart(12, '0')}`;

function moneyCase(n: number, kind: string, details: object, more: object = {}): Record<string, unknown> {
  return {
    id: uuid(n), payment: `0193a5c87e007c3e9d523f1a5b7c${n}`, order: uuid(n + 100), kind, state: 'open', details, returns_at: null, last_error: null,
    opened_at: ago(1200 - n), seen_at: ago(3), resolved_at: null, resolved_by: null, resolution: null, ...more,
  };
}

/** The server's answers about cases; keeps what is decided, and refuses once when told to. */
async function cases(page: Page, rule: { refuse: boolean }): Promise<{ asked: string[]; decisions: unknown[] }> {
  const seen = { asked: [] as string[], decisions: [] as unknown[] };
  const paid = { gateway_status: 'PAID', gateway_keeps: 264_000, total: 264_000, currency: 'KRW', transaction_id: 'trx-0193a5c8-7e00', paid_at: ago(400) };
  const all = [
    moneyCase(1001, 'unknown_payment', { ...paid, cancelled_by: [], order_status: null, books_keep: null, books_owe: null },
      { order: null, state: 'returning', returns_at: ago(-30), last_error: 'the gateway could not cancel' }),
    moneyCase(1002, 'cancelled_elsewhere', { ...paid, gateway_status: 'CANCELLED', gateway_keeps: 0, cancelled_by: ['CONSOLE'], order_status: 'paid', books_keep: 264_000, books_owe: 0 }),
    moneyCase(1003, 'dispute', { transaction_id: 'trx-0193', total: 99_000, currency: 'KRW' }),
  ];
  const waiting = () => all.filter((one) => one.state === 'open').length;
  await page.route('**/api/v1/payments/cases**', async (route) => {
    const url = new URL(route.request().url());
    if (route.request().method() === 'POST') {
      if (rule.refuse) {
        rule.refuse = false;
        return route.fulfill({ status: 503, contentType: 'application/problem+json', json: { type: 'about:blank', title: 'overloaded', status: 503, code: 'overloaded', detail: 'Try again.' } });
      }
      const body = route.request().postDataJSON() as { outcome: string; reason: string };
      seen.decisions.push(body);
      const one = all.find((c) => url.pathname.includes(String(c.id)));
      Object.assign(one ?? {}, { state: body.outcome === 'return' ? 'returning' : 'resolved', resolution: body.reason, resolved_at: body.outcome === 'return' ? null : ago(0) });
      return route.fulfill({ json: one });
    }
    seen.asked.push(url.search);
    const over = url.searchParams.get('all') === 'true';
    const kind = url.searchParams.get('kind');
    const items = all.filter((one) => (over || one.state === 'open' || one.state === 'returning') && (!kind || one.kind === kind));
    const limit = Number(url.searchParams.get('limit'));
    const from = url.searchParams.get('cursor') ? 2 : 0;
    const size = limit === 1 ? 1 : 2;
    return route.fulfill({ json: { items: items.slice(from, from + size), next: items.length > from + size ? 'more' : null, open: waiting(), returning: 1 } });
  });
  return seen;
}

test('cases are seen from both sides, filtered, and decided with a reason', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await open(browser, DESKTOP, 'en');
  const rule = { refuse: true };
  const seen = await cases(page, rule);
  await page.goto('/manage');
  await expect(page.getByTestId('open-cases')).toContainText('2');
  await page.getByTestId('admin-nav').getByRole('link', { name: /Money cases/ }).press('Enter');
  await expect(page.getByTestId('case')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(page.getByTestId('case')).toHaveCount(3);

  // Both sides, by keyboard; what the gateway refuses is said and the reason kept.
  const elsewhere = page.getByTestId('case').filter({ hasText: 'Refunded elsewhere' });
  await elsewhere.getByTestId('case-details').press('Enter');
  await expect(elsewhere.getByTestId('case-details')).toHaveAttribute('aria-expanded', 'true');
  await expect(elsewhere.getByRole('region', { name: 'Our books' })).toContainText('₩264,000');
  await expect(elsewhere.getByRole('region', { name: 'Payment service' })).toContainText('₩0');
  await expect(elsewhere.getByTestId('case-return')).toHaveCount(0);
  await expect(elsewhere.getByTestId('case-explain')).toBeDisabled();
  await elsewhere.locator('[name=reason]').fill('Agreed with the buyer on the phone.');
  await elsewhere.getByTestId('case-explain').click();
  await expect(elsewhere.getByTestId('case-refused')).toContainText('Nothing was changed');
  await expect(elsewhere.locator('[name=reason]')).toHaveValue('Agreed with the buyer on the phone.');
  await look(page, 'desktop-en-cases');
  await elsewhere.getByTestId('case-explain').click();
  await expect(elsewhere).toHaveAttribute('data-state', 'resolved');
  await expect(elsewhere.getByTestId('case-decided')).toBeVisible();
  await expect(elsewhere).toContainText('Agreed with the buyer on the phone.');
  await expect(page.getByTestId('open-cases')).toContainText('1');

  // Money that no order asked for goes back, asked twice.
  const unknown = page.getByTestId('case').filter({ hasText: 'Money without an order' });
  await unknown.getByTestId('case-details').click();
  await unknown.locator('[name=reason]').fill('Nobody knows it.');
  await unknown.getByTestId('case-return').click();
  await expect(page.getByRole('dialog')).toContainText('₩264,000');
  await page.getByTestId('confirm-yes').click();
  await expect(unknown.getByTestId('case-decided')).toBeVisible();
  expect(seen.decisions).toEqual([
    { outcome: 'resolved', reason: 'Agreed with the buyer on the phone.' },
    { outcome: 'return', reason: 'Nobody knows it.' },
  ]);

  // By kind, and all of them.
  await page.locator('[name=kind]').selectOption('cancelled_elsewhere');
  await expect(page.getByTestId('no-cases')).toBeVisible();
  await page.getByTestId('cases-all').click();
  await expect(page.getByTestId('case')).toHaveCount(1);
  expect(seen.asked).toContainEqual(expect.stringContaining('all=true&limit=20&kind=cancelled_elsewhere'));

  const phone = await open(browser, PHONE, 'ko');
  await cases(phone, { refuse: false });
  await phone.goto('/manage/cases');
  await expect(phone.getByTestId('case')).toHaveCount(2);
  await look(phone, 'phone-ko-cases');
  await phone.getByTestId('case-details').first().click();
  await look(phone, 'phone-ko-case');
});

test('mails that failed say why, and are sent again one or all', async ({ browser }) => {
  test.setTimeout(180_000);
  const page = await open(browser, DESKTOP, 'en');
  const why = 'the mail server refused the recipient: 550 5.1.1 <somebody@example.com>: no such user here';
  const mail = (n: number, kind: string, more: object = {}) => ({
    id: uuid(n), kind, subject: uuid(n + 50), account: uuid(7), email: `somebody-with-a-long-name-${n}@mail.example.com`, performance: uuid(8), status: 'dead',
    attempts: 20, unsure: false, last_error: why, created_at: ago(3000 - n), sent_at: null, ...more,
  });
  const set = async (on: Page): Promise<string[]> => {
    const retried: string[] = [];
    let dead = [mail(2001, 'order_paid'), mail(2002, 'refunded', { unsure: true }), mail(2003, 'seats_offered'), mail(2004, 'performance_cancelled')];
    await on.route('**/api/v1/notices**', (route) => {
      const url = new URL(route.request().url());
      if (route.request().method() === 'POST') {
        const one = dead.find((m) => url.pathname.includes(m.id));
        retried.push(one?.id ?? '');
        // One of them cannot be taken up.
        if (one?.id === uuid(2003)) return route.fulfill({ status: 503, contentType: 'application/problem+json', json: { type: 'about:blank', title: 'overloaded', status: 503, code: 'overloaded', detail: 'Try again.' } });
        dead = dead.filter((m) => m !== one);
        return route.fulfill({ json: { ...one, status: 'due', attempts: 0 } });
      }
      const status = url.searchParams.get('status');
      return route.fulfill({ json: { items: status === 'dead' ? dead : [], next: null } });
    });
    return retried;
  };
  const retried = await set(page);
  await page.goto('/manage/mails');
  await expect(page.getByTestId('mail')).toHaveCount(4);
  await expect(page.getByTestId('mail').first()).toContainText('550 5.1.1');
  await look(page, 'desktop-en-mails');
  await page.getByTestId('mail-again').first().press('Enter');
  await expect(page.getByTestId('mail')).toHaveCount(3);
  await expect(page.getByTestId('mails-again')).toContainText('1 mail is due again');
  await page.getByTestId('mails-all').click();
  await expect(page.getByTestId('mails-again')).toContainText('2 mails');
  await expect(page.getByTestId('mails-refused')).toContainText('1 mail was not taken up');
  await expect(page.getByTestId('mail')).toHaveCount(1);
  expect(retried).toEqual([2001, 2002, 2003, 2004].map(uuid));
  await look(page, 'desktop-en-mails-refused');
  await page.getByTestId('mails-due').click();
  await expect(page.getByTestId('no-mails')).toBeVisible();

  const phone = await open(browser, PHONE, 'ko');
  await set(phone);
  await phone.goto('/manage/mails');
  await expect(phone.getByTestId('mail')).toHaveCount(4);
  await look(phone, 'phone-ko-mails');
});

test('the real server answers both pages, and only admins', async ({ browser }) => {
  const page = await open(browser, PHONE, 'en');
  const listed = page.waitForResponse((response) => response.url().includes('/payments/cases?all=false&limit=20'));
  await page.goto('/manage/cases');
  expect((await listed).status()).toBe(200);
  await expect(page.getByTestId('no-cases').or(page.getByTestId('case').first())).toBeVisible();
  const mails = page.waitForResponse((response) => response.url().includes('/notices?status=dead'));
  await page.getByTestId('admin-nav').getByRole('link', { name: 'Mails' }).click();
  expect((await mails).status()).toBe(200);
  await expect(page.getByTestId('no-mails').or(page.getByTestId('mail').first())).toBeVisible();

  const somebody = await (await context(browser, PHONE)).newPage();
  await logIn(somebody, await register('Eve'));
  await somebody.goto('/manage/cases');
  await expect(somebody.getByRole('heading', { name: 'For managers' })).toBeVisible();
});
