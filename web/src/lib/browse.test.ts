import { describe, expect, it } from 'vitest';
import { filters, fromQuery, NOTHING, toPath, toServer } from './browse.ts';

describe('browsing', () => {
  it('keeps what is asked for in the address, and nothing else', () => {
    expect(toPath(NOTHING)).toBe('/browse');
    const wish = { ...NOTHING, q: '달의 정원', category: 'musical', sort: 'title' as const, from: '2026-12-01', max: '50000' };
    const path = toPath(wish);
    expect(fromQuery(new URLSearchParams(path.split('?')[1]))).toEqual(wish);
    expect(filters(wish)).toBe(3);
  });

  it('leaves out what means nothing', () => {
    const odd = new URLSearchParams('sort=rating&sale=x&from=2026-13-40&to=tomorrow&max=-3&q=' + 'x'.repeat(300));
    expect(fromQuery(odd)).toEqual({ ...NOTHING, q: 'x'.repeat(100) });
  });

  it('asks the server for whole days of the reader', () => {
    const asked = toServer({ ...NOTHING, from: '2026-12-01', to: '2026-12-01' });
    expect(Date.parse(asked.to ?? '') - Date.parse(asked.from ?? '')).toBe(86_400_000);
    expect(new Date(asked.from ?? '').getHours()).toBe(0);
    // A day before the first is no end.
    expect(toServer({ ...NOTHING, from: '2026-12-02', to: '2026-11-01' }).to).toBeUndefined();
    expect(toServer({ ...NOTHING, q: '!!' }).q).toBeUndefined();
    expect(toServer({ ...NOTHING, q: '꿈' }).q).toBe('꿈');
  });
});
