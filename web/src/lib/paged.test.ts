import { expect, test } from 'vitest';
import { Paged } from './paged.svelte.ts';
import type { Page } from './types.ts';

interface Asked {
  cursor: string | undefined;
  answer: (page: Page<number>) => void;
  fail: (error: unknown) => void;
}

function made(): { list: Paged<number>; asked: Asked[] } {
  const asked: Asked[] = [];
  const list = new Paged<number>(
    (cursor) => new Promise((answer, fail) => asked.push({ cursor, answer, fail })),
  );
  return { list, asked };
}

test('pages follow each other', async () => {
  const { list, asked } = made();
  const first = list.load();
  expect(list.loading).toBe(true);
  asked[0]?.answer({ items: [1, 2], next: 'two' });
  await first;
  expect([list.items, list.next, list.loading]).toEqual([[1, 2], 'two', false]);
  const second = list.more();
  expect(asked[1]?.cursor).toBe('two');
  asked[1]?.answer({ items: [3], next: null });
  await second;
  expect([list.items, list.next]).toEqual([[1, 2, 3], null]);
});

test('a page that fails leaves what is shown, says why, and can be asked for again', async () => {
  const { list, asked } = made();
  const first = list.load();
  asked[0]?.answer({ items: [1], next: 'two' });
  await first;
  const second = list.more();
  asked[1]?.fail('away');
  expect(await second).toBeUndefined();
  expect([list.items, list.next, list.error, list.loading]).toEqual([[1], 'two', 'away', false]);
  const again = list.more();
  expect([list.error, asked[2]?.cursor]).toEqual([null, 'two']);
  asked[2]?.answer({ items: [2], next: null });
  await again;
  expect(list.items).toEqual([1, 2]);
});

test('only the answer to the latest question counts', async () => {
  const { list, asked } = made();
  const [before, after] = [list.load(), list.restart()];
  asked[1]?.answer({ items: [2], next: null });
  await after;
  asked[0]?.answer({ items: [1], next: 'old' });
  expect(await before).toBeUndefined();
  expect([list.items, list.next, list.loading]).toEqual([[2], null, false]);
  const [lost, last] = [list.load(), list.load()];
  asked[2]?.fail('away');
  asked[3]?.answer({ items: [4], next: null });
  await Promise.all([lost, last]);
  expect([list.items, list.error]).toEqual([[4], null]);
});
