/**
 * Posters for shows that have none: drawn from the show's id, so the same show always looks the same, in the temper of
 * its category. The SVG is built from numbers and the palettes below only, never from anybody's text.
 */

type Palette = readonly [ground: string, a: string, b: string, c: string, light: string];

const PALETTES: Record<string, readonly Palette[]> = {
  musical: [
    ['#3a1220', '#8f1f35', '#e2583e', '#f2b263', '#fbeedd'],
    ['#1f2440', '#3d4a86', '#e8734a', '#f4c27a', '#fdf3e3'],
    ['#f3e6d2', '#b8432f', '#2c3e5c', '#e6a44e', '#1f1b1a'],
  ],
  concert: [
    ['#11161f', '#23405c', '#2f8f9d', '#f2683c', '#f6efe2'],
    ['#e9532d', '#b62f24', '#1f1a1c', '#f7c873', '#fff4e2'],
    ['#f0e9dc', '#1c2b3a', '#de5b36', '#7fa9a3', '#1c1a18'],
  ],
  classical: [
    ['#1d2a2b', '#33524c', '#8aa38a', '#d9b777', '#f5efe0'],
    ['#efe8da', '#41594f', '#a88b4e', '#7a3b32', '#1d1b18'],
    ['#2a2320', '#5a4636', '#b88d5a', '#e4cfa6', '#faf3e4'],
  ],
  play: [
    ['#f1eadc', '#20252b', '#c4472b', '#8d9a8e', '#191715'],
    ['#22252a', '#4a5560', '#c9b693', '#d0553a', '#f5eee0'],
    ['#5b1a1d', '#8d2b2a', '#d9a15f', '#f0d9b5', '#fff6e6'],
  ],
  dance: [
    ['#f4e4d8', '#d8694f', '#2f4858', '#f1b087', '#1f1a18'],
    ['#16302f', '#1f6460', '#ef8354', '#f3d9b1', '#fdf6ea'],
  ],
  family: [
    ['#f6d365', '#e8663d', '#2a7f86', '#fdf1d6', '#1f2a2b'],
    ['#2a6f7f', '#f2a541', '#e8573f', '#f9e7c8', '#fffaf0'],
  ],
};

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/musical|뮤지컬/i, 'musical'],
  [/concert|콘서트|pop|rock|band|festival|페스티벌|k-?pop|jazz|재즈|festa/i, 'concert'],
  [/classic|클래식|orchestra|opera|오페라|recital|국악|symphon/i, 'classical'],
  [/play|theat|연극|drama/i, 'play'],
  [/dance|무용|ballet|발레/i, 'dance'],
  [/family|kid|아동|가족|circus|magic/i, 'family'],
];

const DRAWINGS: Record<string, readonly Drawing[]> = {
  musical: [house, curtain, beams],
  concert: [beams, waves, discs],
  classical: [waves, strings, discs],
  play: [curtain, tiles, discs],
  dance: [ribbons, waves, discs],
  family: [tiles, house, ribbons],
};

type Random = () => number;
type Drawing = (random: Random, palette: Palette) => string;

const W = 300;
const H = 400;

/** The poster's SVG for a show. Decorative: the title stands next to it. */
export function poster(id: string, category: string): string {
  const random = generator(id);
  const temper = WORDS.find(([pattern]) => pattern.test(category))?.[1] ?? pick(random, Object.keys(PALETTES));
  const palette = pick(random, PALETTES[temper] ?? []);
  const drawing = pick(random, DRAWINGS[temper] ?? []);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${H}" preserveAspectRatio="xMidYMid slice" aria-hidden="true">` +
    `<rect width="${W}" height="${H}" fill="${palette[0]}"/>${drawing(random, palette)}</svg>`
  );
}

/** The palette's ground, for places that echo the poster. */
export function posterGround(id: string, category: string): string {
  return /fill="(#[0-9a-f]{6})"/.exec(poster(id, category))?.[1] ?? '#222222';
}

// A house from above: rows of seats around a stage, one of them lit.
function house(random: Random, [, a, b, c, light]: Palette): string {
  const cx = 150 + (random() - 0.5) * 60;
  const cy = random() < 0.5 ? 420 : -10;
  const lit = Math.floor(3 + random() * 5);
  let out = circle(cx, cy, 62, c);
  for (let row = 0; row < 13; row++) {
    const r = 92 + row * 27;
    const gap = 17 / r;
    const n = Math.floor((Math.PI * 2) / gap / 2) * 2;
    for (let i = 0; i < n; i++) {
      const angle = (i / n) * Math.PI * 2 + row * 0.03;
      const x = cx + r * Math.cos(angle);
      const y = cy + r * Math.sin(angle);
      if (x < -10 || x > W + 10 || y < -10 || y > H + 10) continue;
      const dice = random();
      const fill = row === lit ? light : dice < 0.16 ? b : dice < 0.22 ? c : a;
      out += circle(x, y, row === lit ? 6.2 : 5.2, fill);
    }
  }
  return out;
}

// Spotlights that cross above a lit floor.
function beams(random: Random, [, a, b, c, light]: Palette): string {
  let out = '';
  const floor = 330 + random() * 30;
  const colours = [a, b, c, light];
  for (let i = 0; i < 5; i++) {
    const top = 20 + i * 65 + random() * 20;
    const foot = 30 + random() * 240;
    const spread = 34 + random() * 46;
    out += path(`M${n(top)} -10L${n(foot - spread)} ${n(floor)}L${n(foot + spread)} ${n(floor)}Z`, colours[i % 3] ?? a, 0.5 + random() * 0.25);
    out += `<ellipse cx="${n(foot)}" cy="${n(floor)}" rx="${n(spread)}" ry="${n(spread * 0.2)}" fill="${colours[(i + 1) % 4]}" opacity="0.85"/>`;
  }
  const x = 110 + random() * 80;
  out += circle(x, floor - 62, 13, light);
  out += path(`M${n(x - 15)} ${n(floor + 4)}c-2 -38 4 -50 15 -50s17 12 15 50z`, light);
  return out;
}

// Sound, layer over layer.
function waves(random: Random, [, a, b, c, light]: Palette): string {
  const sun = circle(70 + random() * 160, 95 + random() * 40, 46 + random() * 22, c);
  let out = sun;
  const colours = [a, b, light, a, b, c];
  for (let i = 0; i < 6; i++) {
    const base = 150 + i * 42;
    const high = 26 + random() * 30;
    const phase = random() * 6.3;
    const long = 90 + random() * 90;
    let d = `M0 ${H}L0 ${n(base + high * Math.sin(phase))}`;
    for (let x = 6; x <= W; x += 6) d += `L${x} ${n(base + high * Math.sin(phase + (x / long) * 3.1) * (0.6 + 0.4 * Math.sin(x / 60)))}`;
    out += path(`${d}L${W} ${H}Z`, colours[i] ?? a, i === 2 ? 0.9 : 0.82);
  }
  return out;
}

// Folds of a curtain and what is behind it.
function curtain(random: Random, [ground, a, b, c, light]: Palette): string {
  let out = circle(150, 215 + random() * 30, 78 + random() * 20, c) + circle(150 + (random() - 0.5) * 50, 240, 26, light);
  for (const side of [0, 1]) {
    for (let i = 0; i < 6; i++) {
      const wide = 30 - i * 1.5;
      const x0 = i * 25;
      const sway = 12 + i * 9 + random() * 6;
      const flip = (x: number) => n(side === 0 ? x : W - x);
      const fill = i % 2 === 0 ? a : b;
      out += path(`M${flip(x0)} -5L${flip(x0 + wide)} -5C${flip(x0 + wide + 4)} 150 ${flip(x0 + wide - sway)} 260 ${flip(x0 + wide - sway - 30)} 405L${flip(x0 - sway - 34)} 405C${flip(x0 - sway)} 260 ${flip(x0 + 2)} 150 ${flip(x0)} -5Z`, fill);
    }
  }
  return `${out}<rect y="372" width="${W}" height="28" fill="${ground}"/><rect y="372" width="${W}" height="3" fill="${light}"/>`;
}

// Large discs that cover one another.
function discs(random: Random, [ground, a, b, c, light]: Palette): string {
  const x = 90 + random() * 120;
  const y = 120 + random() * 60;
  const r = 96 + random() * 26;
  const dx = (random() - 0.5) * 120;
  let out = circle(x, y + 120, r * 0.95, a) + circle(x, y, r, b) + circle(x + dx, y + 66, r * 0.62, c);
  for (let i = 0; i < 5; i++) out += `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r - 12 - i * 16)}" fill="none" stroke="${ground}" stroke-width="2.2"/>`;
  return out + circle(x, y, 12, light) + `<rect x="0" y="${n(y + r + 78)}" width="${W}" height="3.5" fill="${light}"/>`;
}

// Strings, bowed by somebody out of sight.
function strings(random: Random, [, a, b, c, light]: Palette): string {
  let out = path(`M-20 ${n(300 + random() * 40)}C80 ${n(180 + random() * 60)} 180 ${n(390 - random() * 60)} 320 ${n(210 + random() * 60)}L320 410L-20 410Z`, a);
  out += circle(215 - random() * 130, 120 + random() * 30, 58, c);
  const bend = 60 + random() * 90;
  for (let i = 0; i < 14; i++) {
    const x = 20 + i * 20;
    out += `<path d="M${x} -5C${n(x + bend * Math.sin(i / 2.4))} 130 ${n(x - bend * Math.cos(i / 3))} 270 ${x} 405" fill="none" stroke="${i % 5 === 2 ? b : light}" stroke-width="${i % 5 === 2 ? 5 : 1.6}"/>`;
  }
  return out;
}

// Quarter circles, turned by chance.
function tiles(random: Random, [, a, b, c, light]: Palette): string {
  const size = 100;
  const colours = [a, b, c, light];
  let out = '';
  for (let ty = 0; ty < 4; ty++) {
    for (let tx = 0; tx < 3; tx++) {
      const x = tx * size;
      const y = ty * size;
      const under = pick(random, colours);
      const over = pick(random, colours.filter((colour) => colour !== under));
      const dice = random();
      if (dice < 0.72) out += `<rect x="${x}" y="${y}" width="${size}" height="${size}" fill="${under}"/>`;
      if (dice < 0.5) {
        const turn = Math.floor(random() * 4);
        const corner = [[x, y, x + size, y, x, y + size], [x + size, y, x + size, y + size, x, y], [x + size, y + size, x, y + size, x + size, y], [x, y + size, x, y, x + size, y + size]][turn] ?? [];
        out += path(`M${corner[0]} ${corner[1]}L${corner[2]} ${corner[3]}A${size} ${size} 0 0 1 ${corner[4]} ${corner[5]}Z`, over);
      } else if (dice < 0.86) {
        out += circle(x + 50, y + 50, 50, over) + circle(x + 50, y + 50, 20, under);
      }
    }
  }
  return out;
}

// One ribbon through the air.
function ribbons(random: Random, [, a, b, c, light]: Palette): string {
  let out = circle(60 + random() * 180, 90 + random() * 60, 54, c);
  for (let i = 0; i < 4; i++) {
    const y = 90 + i * 80 + random() * 30;
    const k = 70 + random() * 120;
    const side = i % 2 === 0 ? 1 : -1;
    const d = `M-30 ${n(y)}C${n(60)} ${n(y - side * k)} ${n(130)} ${n(y + side * k)} ${n(170)} ${n(y)}S${n(270)} ${n(y - side * k)} 330 ${n(y + 30)}`;
    out += `<path d="${d}" fill="none" stroke="${[a, b, light, a][i]}" stroke-width="${n(22 + random() * 26)}" stroke-linecap="round"/>`;
  }
  return out;
}

function circle(x: number, y: number, r: number, fill: string): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"/>`;
}

function path(d: string, fill: string, opacity = 1): string {
  return `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${n(opacity)}"` : ''}/>`;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
}

/** Numbers in [0, 1) from a text, the same ones each time. */
function generator(text: string): Random {
  let seed = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) seed = Math.imul(seed ^ text.charCodeAt(i), 0x01000193);
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
