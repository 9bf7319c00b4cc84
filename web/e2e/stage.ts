/** What the tests need on stage: a manager who makes shows over REST, and people with a browser each. */
import { randomUUID } from 'node:crypto';
import { type Browser, type BrowserContext, type BrowserContextOptions, expect, type Page } from '@playwright/test';

export const BASE = (process.env.FRONTROW_URL ?? 'http://127.0.0.1:8080').replace(/\/$/, '');

/** The demo manager and the demo admin of an embedded server; others may be named. */
export const MANAGER = {
  email: process.env.FRONTROW_MANAGER_EMAIL ?? 'manager@frontrow.example',
  password: process.env.FRONTROW_MANAGER_PASSWORD ?? 'frontrow-manager',
};
export const ADMIN = {
  email: process.env.FRONTROW_ADMIN_EMAIL ?? 'admin@frontrow.example',
  password: process.env.FRONTROW_ADMIN_PASSWORD ?? 'frontrow-admin',
};

async function call<T>(method: string, path: string, body?: unknown, token?: string): Promise<T> {
  const response = await fetch(`${BASE}/api/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

let manager: Promise<string> | undefined;

/** The manager's access token. A server that has just started may still be writing its demo data. */
async function managerToken(): Promise<string> {
  manager ??= (async () => {
    const until = Date.now() + 30_000;
    for (;;) {
      try {
        return (await call<{ access_token: string }>('POST', '/auth/login', MANAGER)).access_token;
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, 2000));
      }
    }
  })();
  return manager;
}

export interface Staged {
  show: string;
  performance: string;
  title: string;
  seats: number;
}

interface Room {
  capacity?: number;
  admission_seconds?: number;
  grace_seconds?: number;
  hold_seconds?: number;
  payment_seconds?: number;
  rejoin?: 'end' | 'keep';
  placement?: 'arrival' | 'lottery';
  paused?: boolean;
}

interface Wish {
  title?: string;
  category?: string;
  room?: Room;
  /** Seconds until the sale opens; open already without. */
  opensIn?: number;
  /** A chart the server draws; the small one below without. */
  kind?: 'theatre' | 'hall' | 'arena';
  seatLimit?: number;
}

/** Two sections, A (VIP: seats 0 to 17) and B (R: 18 to 41), with a wheelchair space at seat 17. */
function smallChart(): unknown {
  let first = 0;
  const section = (name: string, x0: number, grade: number, rows: number, width: number) => ({
    name,
    outline: [],
    rows: Array.from({ length: rows }, (_, r) => {
      const row = {
        label: String(r + 1),
        first,
        x: Array.from({ length: width }, (_, i) => x0 + i * 24),
        y: Array.from({ length: width }, () => 160 + r * 28),
        grade: Array.from({ length: width }, () => grade),
        ...(name === 'A' && r === rows - 1 ? { accessible: [width - 1] } : {}),
      };
      first += width;
      return row;
    }),
  });
  return {
    name: 'Small',
    width: 520,
    height: 360,
    stage: { x: 130, y: 30, w: 260, h: 60 },
    grades: ['VIP', 'R'],
    sections: [section('A', 60, 0, 3, 6), section('B', 290, 1, 3, 8)],
  };
}

const PRICES: Record<string, number> = { VIP: 165_000, R: 132_000, S: 99_000, A: 77_000 };

/** Puts a performance on sale. */
export async function stage(wish: Wish = {}): Promise<Staged> {
  const token = await managerToken();
  const title = wish.title ?? `The Test of Time ${randomUUID().slice(0, 8)}`;
  const venue = await call<{ id: string }>('POST', '/venues', { name: '프런트 아트홀', address: '서울시 중구 무대로 1' }, token);
  const chart = wish.kind
    ? await call<{ id: string; seat_count: number; grades: string[] }>('POST', `/venues/${venue.id}/charts/generate`, { name: wish.kind, kind: wish.kind }, token)
    : await call<{ id: string; seat_count: number; grades: string[] }>('POST', `/venues/${venue.id}/charts`, smallChart(), token);
  const day = 86_400_000;
  const at = (ms: number) => new Date(Date.now() + ms).toISOString();
  const show = await call<{ id: string }>(
    'POST',
    '/shows',
    {
      title,
      description: '막이 오르면 무대는 온전히 배우와 관객의 것이 됩니다.\n\nDoors open an hour before the curtain.',
      category: wish.category ?? 'musical',
      age_limit: 7,
      running_minutes: 120,
      intermission_minutes: 20,
      visible_at: at(-3 * day),
    },
    token,
  );
  const opens = wish.opensIn === undefined ? -60_000 : wish.opensIn * 1000;
  const performance = await call<{ id: string }>(
    'POST',
    `/shows/${show.id}/performances`,
    {
      chart: chart.id,
      starts_at: at(30 * day),
      sale_opens_at: at(opens),
      sale_closes_at: at(20 * day),
      prices: chart.grades.map((grade) => ({ grade, amount: PRICES[grade] ?? 50_000 })),
      seat_limit: wish.seatLimit ?? 4,
      room: { capacity: 100, admission_seconds: 600, grace_seconds: 30, hold_seconds: 300, payment_seconds: 300, ...wish.room },
    },
    token,
  );
  return { show: show.id, performance: performance.id, title, seats: chart.seat_count };
}

/** Changes the waiting room of a live sale. */
export async function changeRoom(performance: string, room: Room): Promise<void> {
  await call('PATCH', `/performances/${performance}`, { room }, await managerToken());
}

/** Lets a performance begin, and waits until it has: nothing is moved into the past. */
export async function begin(performance: string): Promise<void> {
  const at = Date.now() + 3000;
  await call('PATCH', `/performances/${performance}`, { starts_at: new Date(at).toISOString() }, await managerToken());
  await new Promise((resolve) => setTimeout(resolve, at - Date.now() + 500));
}

export interface Somebody {
  email: string;
  password: string;
  name: string;
  nickname: string;
  birth_date: string;
}

export function somebody(nickname: string): Somebody {
  const mark = randomUUID().slice(0, 8);
  return { email: `${nickname.toLowerCase()}-${mark}@example.com`, password: 'correct horse battery', name: nickname, nickname: `${nickname} ${mark}`, birth_date: '1990-05-17' };
}

/** Makes an account over REST. */
export async function register(nickname: string): Promise<Somebody> {
  const person = somebody(nickname);
  await call('POST', '/accounts', person);
  return person;
}

/** A browser of one's own, in English unless told, quiet about motion so that pictures are still. */
export async function context(browser: Browser, options: BrowserContextOptions & { lang?: 'ko' | 'en' } = {}): Promise<BrowserContext> {
  const { lang = 'en', ...rest } = options;
  const made = await browser.newContext({ baseURL: BASE, timezoneId: 'Asia/Seoul', locale: lang === 'ko' ? 'ko-KR' : 'en-GB', ...rest });
  await made.addInitScript((l) => localStorage.setItem('frontrow.lang', l), lang);
  return made;
}

/** Logs somebody in through the page. */
export async function logIn(page: Page, person: Pick<Somebody, 'email' | 'password'>): Promise<void> {
  await page.goto('/login');
  await page.fill('[name=email]', person.email);
  await page.fill('[name=password]', person.password);
  await page.getByTestId('submit').click();
  await expect(page.getByTestId('account')).toBeVisible();
}

/** A new person with a page of their own, logged in. */
export async function arrive(browser: Browser, nickname: string, options: BrowserContextOptions & { lang?: 'ko' | 'en' } = {}): Promise<Page> {
  const page = await (await context(browser, options)).newPage();
  await logIn(page, await register(nickname));
  return page;
}

/** From the show's page into the waiting room. */
export async function enter(page: Page, staged: Staged): Promise<void> {
  await page.goto(`/shows/${staged.show}`);
  await page.getByTestId('enter').click();
}

/** Opens the list of seats at a row: section and row by their place in the chart. */
export async function openRow(page: Page, section: number, row: number): Promise<void> {
  await expect(page.getByTestId('seats')).toBeVisible();
  await page.getByTestId('mode-list').check({ force: true });
  const all = page.getByTestId('all-sections');
  if (await all.isEnabled()) await all.click();
  await page.getByTestId(`section-${section}`).click();
  await page.getByTestId(`row-${row}`).click();
}

export function seat(page: Page, index: number) {
  return page.getByTestId(`seat-${index}`);
}
