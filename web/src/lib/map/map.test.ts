import { describe, expect, it } from 'vitest';
import type { ChartLayout } from '../types.ts';
import { compile, neighbour, seatAt, seatName, sectionAt } from './geometry.ts';
import { nearestFree } from './nearest.ts';
import { View } from './view.ts';

/** Two sections of three rows of ten, with an aisle after the fifth seat. */
function chart(): ChartLayout {
  let first = 0;
  const section = (name: string, x0: number, outline: [number, number][]) => ({
    name,
    outline,
    rows: [0, 1, 2].map((r) => {
      const row = {
        label: String.fromCharCode(65 + r),
        first,
        x: Array.from({ length: 10 }, (_, i) => x0 + i * 20 + (i >= 5 ? 40 : 0)),
        y: Array.from({ length: 10 }, () => 100 + r * 24),
        grade: Array.from({ length: 10 }, () => (r === 0 ? 0 : 1)),
        ...(r === 2 ? { labels: Array.from({ length: 10 }, (_, i) => `${i + 101}`), accessible: [9] } : {}),
      };
      first += 10;
      return row;
    }),
  });
  const sections = [section('Left', 0, []), section('Right', 400, [[380, 80], [680, 80], [680, 180], [380, 180]])];
  return { id: 'c', venue: 'v', version: 1, name: 'Test', seat_count: 60, width: 700, height: 300, stage: { x: 200, y: 0, w: 200, h: 40 }, grades: ['VIP', 'R'], sections };
}

describe('a compiled chart', () => {
  const geometry = compile(chart());

  it('knows every seat by index', () => {
    expect(geometry.count).toBe(60);
    expect(seatName(geometry, 0)).toEqual({ section: 'Left', row: 'A', seat: '1' });
    expect(seatName(geometry, 29)).toEqual({ section: 'Left', row: 'C', seat: '110' });
    expect(seatName(geometry, 30)).toEqual({ section: 'Right', row: 'A', seat: '1' });
    expect(geometry.accessible[29]).toBe(1);
    expect(geometry.pitch).toBe(20);
    expect([geometry.grade[0], geometry.grade[10]]).toEqual([0, 1]);
  });

  it('finds the seat under a finger and none beside it', () => {
    expect(seatAt(geometry, 21, 101, 9)).toBe(1);
    expect(seatAt(geometry, 110, 101, 9)).toBe(-1);
    expect(seatAt(geometry, 9999, 0, 9)).toBe(-1);
  });

  it('finds sections, drawn or not', () => {
    expect(sectionAt(geometry, 100, 120)).toBe(0);
    expect(sectionAt(geometry, 500, 120)).toBe(1);
    expect(sectionAt(geometry, 340, 120)).toBe(-1);
  });

  it('moves as the eye goes and stays at the edge', () => {
    expect(neighbour(geometry, 0, 1, 0)).toBe(1);
    expect(neighbour(geometry, 4, 1, 0)).toBe(5);
    expect(neighbour(geometry, 9, 1, 0)).toBe(30);
    expect(neighbour(geometry, 0, 0, 1)).toBe(10);
    expect(neighbour(geometry, 12, 0, -1)).toBe(2);
    expect(neighbour(geometry, 0, -1, 0)).toBe(0);
  });
});

describe('the nearest free seats', () => {
  const geometry = compile(chart());

  it('are of the same grade and together', () => {
    const states = new Uint8Array(60);
    states[12] = 2;
    expect(nearestFree(geometry, states, 12, 2)).toEqual([21, 22]);
    for (const seats of [nearestFree(geometry, states, 12, 3), nearestFree(geometry, states, 3, 4)]) {
      expect(seats).not.toBeNull();
      const rows = new Set(seats?.map((seat) => geometry.row[seat]));
      expect(rows.size).toBe(1);
      for (const seat of seats ?? []) expect(states[seat]).toBe(0);
    }
  });

  it('do not lie across an aisle', () => {
    const states = new Uint8Array(60).fill(2);
    for (const seat of [4, 5, 32, 33]) states[seat] = 0;
    expect(nearestFree(geometry, states, 4, 2)).toEqual([32, 33]);
  });

  it('are scattered when none are together, and none when there are too few', () => {
    const states = new Uint8Array(60).fill(2);
    for (const seat of [0, 2, 8]) states[seat] = 0;
    expect(nearestFree(geometry, states, 1, 2)).toEqual([0, 2]);
    expect(nearestFree(geometry, states, 1, 4)).toBeNull();
  });

  it('leave out what is chosen already', () => {
    const states = new Uint8Array(60);
    expect(nearestFree(geometry, states, 2, 1, new Set([2]))).not.toEqual([2]);
  });
});

describe('the view', () => {
  const box = { x0: 0, y0: 0, x1: 1000, y1: 500 };

  it('shows everything first and keeps the point under the finger when zooming', () => {
    const view = new View(box, 20);
    view.resize(500, 500);
    expect(view.whole).toBe(true);
    const before = view.toChart(250, 250);
    view.zoom(3, 250, 250);
    const after = view.toChart(250, 250);
    expect(after.x).toBeCloseTo(before.x, 3);
    expect(after.y).toBeCloseTo(before.y, 3);
  });

  it('never loses the chart, however far one drags or zooms', () => {
    const view = new View(box, 20);
    view.resize(400, 600);
    for (let i = 0; i < 300; i++) {
      view.zoom(i % 7 === 0 ? 0.4 : 1.3, (i * 37) % 400, (i * 91) % 600);
      view.pan(((i * 131) % 900) - 450, ((i * 57) % 900) - 450);
      const a = view.toScreen(box.x0, box.y0);
      const b = view.toScreen(box.x1, box.y1);
      expect(a.x).toBeLessThan(400);
      expect(b.x).toBeGreaterThan(0);
      expect(a.y).toBeLessThan(600);
      expect(b.y).toBeGreaterThan(0);
      expect(view.scale).toBeLessThanOrEqual(64 / 20 + 1e-9);
    }
  });
});
