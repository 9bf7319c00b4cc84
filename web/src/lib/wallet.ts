/** A ticket as an image of a phone's shape, drawn here: kept among the photos it opens the door without network. */
import { venueDate } from './format.ts';
import { i18n } from './i18n/index.svelte.ts';
import type { Ticket } from './types.ts';

const WIDTH = 1080;
const HEIGHT = 1920;
const EDGE = 72;
const INK = '#1d1a16';
const QUIET_INK = '#5f584d';
const FONT = "'Pretendard Variable', Pretendard, -apple-system, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', system-ui, sans-serif";
/** The white around a QR code that readers want, in modules. */
const MARGIN = 4;

type Pen = CanvasRenderingContext2D;

function font(pen: Pen, size: number, weight: number): void {
  pen.font = `${weight} ${size}px ${FONT}`;
}

/** `text` in lines that fit, the last one cut where it takes more. */
export function lines(text: string, fits: (line: string) => boolean, most: number): string[] {
  const made: string[] = [];
  let line = '';
  for (const letter of text.replace(/\s+/g, ' ').trim()) {
    if (fits(line + letter)) {
      line += letter;
      continue;
    }
    const space = line.lastIndexOf(' ');
    const [here, rest] = space > 0 && letter !== ' ' ? [line.slice(0, space), line.slice(space + 1)] : [line, ''];
    made.push(here);
    line = letter === ' ' ? '' : rest + letter;
  }
  if (line) made.push(line);
  if (made.length <= most) return made;
  let last = made[most - 1] ?? '';
  while (last && !fits(`${last}…`)) last = last.slice(0, -1);
  return [...made.slice(0, most - 1), `${last.trimEnd()}…`];
}

/** Writes lines from `y` down; where the next one would stand. */
function write(pen: Pen, text: string, y: number, size: number, weight: number, most: number): number {
  font(pen, size, weight);
  const made = lines(text, (line) => pen.measureText(line).width <= WIDTH - 2 * EDGE - 80, most);
  for (const line of made) {
    pen.fillText(line, WIDTH / 2, y);
    y += size * 1.25;
  }
  return y;
}

async function drawCode(pen: Pen, code: string, top: number, side: number): Promise<void> {
  const { create } = (await import('qrcode')).default;
  const { modules } = create(code, { errorCorrectionLevel: 'M' });
  // Whole pixels a module: nothing is blurred.
  const step = Math.floor(side / (modules.size + 2 * MARGIN));
  const size = step * (modules.size + 2 * MARGIN);
  const left = Math.round((WIDTH - size) / 2);
  pen.fillStyle = '#ffffff';
  pen.fillRect(left, top, size, size);
  pen.fillStyle = '#000000';
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (modules.get(y, x)) pen.fillRect(left + (x + MARGIN) * step, top + (y + MARGIN) * step, step, step);
    }
  }
}

/** Draws a ticket. */
export async function draw(ticket: Ticket): Promise<Blob> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [WIDTH, HEIGHT];
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  await document.fonts?.ready;
  pen.fillStyle = '#f6f3ec';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  pen.fillStyle = '#ffffff';
  pen.beginPath();
  pen.roundRect(EDGE, EDGE, WIDTH - 2 * EDGE, HEIGHT - 2 * EDGE, 56);
  pen.fill();
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';

  const t = i18n.t.tickets;
  pen.fillStyle = '#b23a18';
  let y = write(pen, 'Frontrow', 190, 40, 700, 1) + 44;
  pen.fillStyle = INK;
  y = write(pen, ticket.show_title, y, 68, 700, 3) + 14;
  y = write(pen, venueDate(ticket.starts_at, i18n.locale), y, 42, 600, 2);
  pen.fillStyle = QUIET_INK;
  y = write(pen, t.zone, y, 32, 500, 1) + 6;
  y = write(pen, ticket.venue_name, y, 42, 500, 2);

  // The lower part stands where it stands, however long the title is.
  const code = 800;
  pen.fillStyle = INK;
  await drawCode(pen, ticket.code, code, 760);
  pen.fillStyle = INK;
  const seat = i18n.t.seats.short(ticket.section, ticket.row, ticket.seat);
  y = write(pen, seat, code + 760 + 60, 60, 700, 2);
  pen.fillStyle = QUIET_INK;
  write(pen, `${t.grade} ${ticket.grade} · ${t.once}`, Math.max(y, HEIGHT - EDGE - 90), 34, 500, 1);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no image'))), 'image/png'));
}

function fileName(ticket: Ticket): string {
  const seat = `${ticket.section}-${ticket.row}-${ticket.seat}`.replace(/[^\p{L}\p{N}-]+/gu, '_');
  return `frontrow-${seat}.png`;
}

/** Hands the image to the device's own sheet where it takes pictures, else saves it. */
export async function keep(ticket: Ticket, share: boolean): Promise<void> {
  const file = new File([await draw(ticket)], fileName(ticket), { type: 'image/png' });
  if (share && canShare(file)) {
    // Who puts the sheet away has changed their mind.
    await navigator.share({ files: [file], title: ticket.show_title }).catch(() => undefined);
    return;
  }
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

function canShare(file: File): boolean {
  return typeof navigator.share === 'function' && (navigator.canShare?.({ files: [file] }) ?? false);
}

/** Whether this device shares pictures. */
export function shares(): boolean {
  return typeof navigator !== 'undefined' && canShare(new File([], 'ticket.png', { type: 'image/png' }));
}
