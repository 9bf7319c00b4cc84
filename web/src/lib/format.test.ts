import { describe, expect, it } from 'vitest';
import { en } from './i18n/en.ts';
import { ko } from './i18n/ko.ts';
import { clock, money, parts, roughMinutes, sentence } from './format.ts';
import { ics } from './ics.ts';

describe('format', () => {
  it('ends what people wrote once', () => {
    expect(sentence('The singer is ill')).toBe('The singer is ill.');
    expect(sentence('The singer is ill. ')).toBe('The singer is ill.');
    expect(sentence('취소!')).toBe('취소!');
  });

  it('writes minor units as each currency does', () => {
    expect(money(150000, 'KRW', 'ko-KR')).toBe('₩150,000');
    expect(money(150000, 'KRW', 'en-GB')).toBe('₩150,000');
    expect(money(1250, 'USD', 'en-GB')).toBe('$12.50');
  });

  it('counts down to zero only when the time is over', () => {
    expect(clock(1)).toBe('0:01');
    expect(clock(0)).toBe('0:00');
    expect(clock(-5)).toBe('0:00');
    expect(clock(245_000)).toBe('4:05');
    expect(clock(3_845_000)).toBe('1:04:05');
    expect(parts(90_061_000)).toEqual({ days: 1, hours: 1, minutes: 1, seconds: 1 });
  });

  it('estimates in words of people', () => {
    expect([0, 61, 600, 601, 3600, 3700].map(roughMinutes)).toEqual([1, 2, 10, 15, 60, 70]);
  });
});

describe('ics', () => {
  const text = ics(
    { uid: 't1', title: '한여름 밤의 꿈, 앙코르; 특별 공연 그리고 아주 긴 제목이 이어집니다', place: 'A\nB', words: '', startsAt: '2026-12-12T10:30:00Z', minutes: 120 },
    new Date('2026-11-22T00:00:00.123Z'),
  );

  it('has UTC stamps and escaped text', () => {
    expect(text).toContain('DTSTART:20261212T103000Z\r\n');
    expect(text).toContain('DTEND:20261212T123000Z\r\n');
    expect(text).toContain('DTSTAMP:20261122T000000Z\r\n');
    expect(text).toContain('LOCATION:A\\nB\r\n');
    expect(text.replaceAll('\r\n ', '')).toContain('꿈\\, 앙코르\\;');
  });

  it('folds lines at 75 octets', () => {
    for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

describe('words', () => {
  const walk = (a: unknown, b: unknown, path: string): void => {
    expect(typeof b, path).toBe(typeof a);
    if (typeof a === 'string') expect((b as string).trim(), path).not.toBe('');
    else if (typeof a === 'object' && a !== null) {
      expect(Object.keys(b as object), path).toEqual(Object.keys(a));
      for (const key of Object.keys(a)) walk((a as never)[key], (b as never)[key], `${path}.${key}`);
    }
  };

  it('are the same set in both languages, none empty', () => walk(en, ko, 't'));

  it('are Korean in Korean', () => {
    const latin = Object.entries(ko.errors).filter(([, words]) => !/[가-힣]/.test(words));
    expect(latin).toEqual([]);
  });
});
