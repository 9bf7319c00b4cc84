import { beforeAll, describe, expect, it } from 'vitest';
import type { ChartLayout } from '../types.ts';
import { compile } from './geometry.ts';
import { MINE, Painter, type Palette, type Scene } from './painter.ts';
import { View } from './view.ts';

const SEATS = 10;

function chart(): ChartLayout {
  const x = Array.from({ length: SEATS }, (_, i) => 100 + i * 20);
  const row = { label: 'A', first: 0, x, y: x.map(() => 100), grade: x.map(() => 0) };
  return { id: 'c', venue: 'v', version: 1, name: 'Test', seat_count: SEATS, width: 400, height: 200, stage: { x: 0, y: 0, w: 0, h: 0 }, grades: ['R'], sections: [{ name: 'A', outline: [], rows: [row] }] };
}

/** A canvas that only counts the squares put on it: at this distance a seat is one. */
function canvas(): { ctx: CanvasRenderingContext2D; squares: () => number } {
  let count = 0;
  const ctx = new Proxy({} as Record<string, unknown>, {
    get: (_, name) => (name === 'fillRect' ? () => count++ : name === 'measureText' ? () => ({ width: 1 }) : () => undefined),
    set: () => true,
  });
  return {
    ctx: ctx as unknown as CanvasRenderingContext2D,
    squares: () => {
      const drawn = count - 1; // the ground is a square too
      count = 0;
      return drawn;
    },
  };
}

describe('a fade', () => {
  beforeAll(() => {
    const path = class { moveTo() {} lineTo() {} quadraticCurveTo() {} closePath() {} };
    (globalThis as { Path2D?: unknown }).Path2D ??= path;
  });

  it('that is over leaves its seat drawn in the last frame', () => {
    const geometry = compile(chart());
    const painter = new Painter(geometry, {} as Palette);
    const view = new View({ x0: 0, y0: 0, x1: 400, y1: 200 }, geometry.pitch);
    view.resize(800, 400);
    view.scale = 8 / geometry.pitch;
    view.x = view.y = 0;
    const scene: Scene = { states: new Uint8Array(SEATS), own: new Uint8Array(SEATS), free: new Uint32Array([SEATS]), gradeColours: ['red'], only: -1, cursor: -1, cursorVisible: false, words: { stage: '', free: String, number: String, none: '' } };
    const { ctx, squares } = canvas();
    painter.paint(ctx, view, 1, scene, 0);
    expect(squares()).toBe(SEATS);

    painter.fade(3, 0, 0, 1000);
    scene.own[3] = MINE;
    expect(painter.paint(ctx, view, 1, scene, 1100)).toBe(true);
    expect(squares()).toBe(SEATS - 1 + 2); // what it was and what it is
    expect(painter.paint(ctx, view, 1, scene, 5000)).toBe(false);
    expect(squares()).toBe(SEATS);
  });
});
