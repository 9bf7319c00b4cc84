import { describe, expect, it } from 'vitest';
import { changeOf, curve, follow, formOf, HISTORY, remember, type RoomFigures } from './room.ts';

const figures: RoomFigures = {
  waiting: 12,
  running: 3,
  capacity: 100,
  admission_per_minute: 0,
  admission_rate: null,
  paused: false,
  open: true,
  closed: false,
  awaits_draw: false,
  message: '',
  message_at: null,
  admission: { mode: 'fixed', min_per_minute: null, max_per_minute: null, rate_per_minute: null, reason: null, changed_at: null },
};

describe('a waiting room’s form', () => {
  const shown = formOf(figures);

  it('sends only what was changed', () => {
    expect(changeOf(shown, shown)).toEqual({});
    expect(changeOf({ ...shown, capacity: 250 }, shown)).toEqual({ capacity: 250 });
    expect(changeOf({ ...shown, message: ' Soon. ' }, shown)).toEqual({ message: 'Soon.' });
    expect(changeOf({ ...shown, capacity: '' }, shown)).toEqual({ capacity: 0 });
  });

  it('takes bounds along with the automatic rate, and a number with the fixed one', () => {
    const auto = { ...shown, mode: 'auto' as const, min: 30, max: 90 };
    expect(changeOf(auto, shown)).toEqual({ admission: { mode: 'auto', min_per_minute: 30, max_per_minute: 90 } });
    expect(changeOf({ ...auto, max: 80 }, auto)).toEqual({ admission: { mode: 'auto', min_per_minute: 30, max_per_minute: 80 } });
    expect(changeOf({ ...auto, mode: 'fixed', rate: 40 }, auto)).toEqual({ admission: { mode: 'fixed' }, admission_per_minute: 40 });
    expect(changeOf({ ...shown, rate: 60 }, shown)).toEqual({ admission_per_minute: 60 });
  });

  it('keeps what is being typed when news come, and follows with the rest', () => {
    const typing = { ...shown, message: 'Half a sen' };
    const news = formOf({ ...figures, capacity: 80, message: 'From another tab' });
    expect(follow(typing, shown, news)).toEqual({ ...news, message: 'Half a sen' });
  });
});

describe('the curve of who waits', () => {
  it('has the latest at its right end and forgets the oldest', () => {
    let history: number[] = [];
    expect(curve(history)).toBe('');
    for (let i = 0; i < HISTORY + 10; i += 1) history = remember(history, i);
    expect(history).toHaveLength(HISTORY);
    expect(history.at(0)).toBe(10);
    expect(curve(history)).toMatch(/^M0\.0 .*L100\.0 1\.0$/);
    expect(curve([0, 0])).toMatch(/L100\.0 23\.0$/);
  });
});
