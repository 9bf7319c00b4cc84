// A server for working on the page alone: shows, a line of invented people, a living seat map, a pay page. It speaks the
// REST and socket contracts from memory and proves nothing about the real server. `npm run mock`, then open its address.
//
//   MOCK_AHEAD=1204   people ahead at a join (0: admitted at once)
//   MOCK_RATE=9       people admitted a second
//   MOCK_HOLD=300     seconds a hold lasts
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { randomUUID } from 'node:crypto';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { WebSocketServer } from 'ws';

const PORT = Number(process.env.PORT ?? 8090);
const AHEAD = Number(process.env.MOCK_AHEAD ?? 1204);
const RATE = Number(process.env.MOCK_RATE ?? 9);
const HOLD = Number(process.env.MOCK_HOLD ?? 300);
const DIST = new URL('../dist', import.meta.url).pathname;
const NOW = Date.now();
const at = (hours) => new Date(NOW + hours * 3_600_000).toISOString();

// ---- charts ---------------------------------------------------------------------------------------------------------

function fan(name, angles, inner, rows, pitch, step, centre, gradeOf, first) {
  const [from, to] = angles;
  const out = { name, outline: [], rows: [] };
  for (let r = 0; r < rows; r++) {
    const radius = inner + r * step;
    const n = Math.max(1, Math.floor(((to - from) * radius - pitch) / pitch));
    const row = { label: String(r + 1), first, x: [], y: [], grade: [] };
    for (let i = 0; i < n; i++) {
      const a = (from + to) / 2 + ((i - (n - 1) / 2) * pitch) / radius;
      row.x.push(Math.round(centre[0] + radius * Math.sin(a)));
      row.y.push(Math.round(centre[1] + radius * Math.cos(a)));
      row.grade.push(gradeOf(r));
    }
    first += n;
    out.rows.push(row);
  }
  const edge = (radius, a) => [Math.round(centre[0] + radius * Math.sin(a)), Math.round(centre[1] + radius * Math.cos(a))];
  const [a, b] = [inner - step * 0.7, inner + (rows - 1) * step + step * 0.7];
  const steps = 8;
  for (let i = 0; i <= steps; i++) out.outline.push(edge(a, from + ((to - from) * i) / steps));
  for (let i = steps; i >= 0; i--) out.outline.push(edge(b, from + ((to - from) * i) / steps));
  return { section: out, next: first };
}

function chart(name, tiers, stage, centre) {
  let first = 0;
  const sections = [];
  for (const tier of tiers) {
    const wide = (tier.to - tier.from) / tier.n;
    for (let i = 0; i < tier.n; i++) {
      const gap = 10 / tier.inner;
      const made = fan(tier.name(i), [tier.from + i * wide + gap, tier.from + (i + 1) * wide - gap], tier.inner, tier.rows, 20, 24, centre, tier.grade, first);
      sections.push(made.section);
      first = made.next;
    }
  }
  const xs = sections.flatMap((s) => s.outline.map((p) => p[0]));
  const ys = sections.flatMap((s) => s.outline.map((p) => p[1]));
  return { id: randomUUID(), venue: randomUUID(), version: 1, name, seat_count: first, width: Math.max(...xs), height: Math.max(...ys), stage, grades: ['VIP', 'R', 'S', 'A'], sections };
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const theatre = chart(
  'Theatre',
  [
    { name: (i) => `${letters[i]}`, n: 5, from: -0.75, to: 0.75, inner: 330, rows: 12, grade: (r) => (r < 4 ? 0 : 1) },
    { name: (i) => `2${letters[i]}`, n: 5, from: -0.75, to: 0.75, inner: 700, rows: 8, grade: (r) => (r < 4 ? 2 : 3) },
  ],
  { x: 380, y: 40, w: 440, h: 110 },
  [600, 0],
);
const arena = chart(
  'Arena',
  [
    { name: (i) => `F${i + 1}`, n: 6, from: -0.7, to: 0.7, inner: 420, rows: 18, grade: () => 0 },
    { name: (i) => `1${String(i + 1).padStart(2, '0')}`, n: 14, from: -2.2, to: 2.2, inner: 930, rows: 22, grade: () => 1 },
    { name: (i) => `2${String(i + 1).padStart(2, '0')}`, n: 18, from: -2.2, to: 2.2, inner: 1530, rows: 20, grade: () => 2 },
    { name: (i) => `3${String(i + 1).padStart(2, '0')}`, n: 22, from: -2.0, to: 2.0, inner: 2080, rows: 10, grade: () => 3 },
  ],
  { x: 1300, y: 1500, w: 700, h: 260 },
  [1650, 1500],
);
const charts = new Map([theatre, arena].map((c) => [c.id, c]));

// ---- shows ----------------------------------------------------------------------------------------------------------

const SHOWS = [
  ['달빛 아래 지젤', '무용', 7, theatre, -2, '국립극장 해오름'],
  ['The Lighthouse Keepers', '뮤지컬', 12, theatre, -5, '충무아트센터'],
  ['새벽의 도시 — 전국 투어', '콘서트', 0, arena, 30, '서울 아레나'],
  ['말러 교향곡 2번 ‘부활’', '클래식', 7, theatre, 50, '예술의전당'],
  ['Waiting for the Tide', '연극', 15, theatre, -1, '명동예술극장'],
  ['북극곰과 마법의 썰매', '가족', 0, theatre, -9, '어린이대공원 와팝홀'],
  ['Neon Harbor Live', '콘서트', 12, arena, -3, '고척 스카이돔'],
  ['한여름 밤의 꿈', '연극', 12, theatre, -900, '세종문화회관'],
];
const performances = new Map();
const shows = SHOWS.map(([title, category, age_limit, map, opens, venue]) => {
  const show = {
    id: randomUUID(), owner: randomUUID(), title, category, age_limit, running_minutes: 120, intermission_minutes: category === '뮤지컬' ? 20 : 0,
    visible_at: at(-1000), poster_url: null,
    description: '막이 오르면 무대는 온전히 배우와 관객의 것이 됩니다.\n\n오랜 시간 사랑받아 온 작품이 새로운 연출과 라이브 연주로 돌아옵니다. 공연 시작 후에는 지정된 시점에만 입장할 수 있습니다.',
    performances: [],
  };
  for (let d = 0; d < 4; d++) {
    const prices = [['VIP', 170000], ['R', 140000], ['S', 110000], ['A', 80000]].map(([grade, amount]) => ({ grade, amount }));
    const closes = opens < -500 ? -1 : 600 + d * 24;
    const p = {
      id: randomUUID(), starts_at: new Date(Date.parse(at(700 + d * 24).slice(0, 11) + '10:30:00Z')).toISOString(), sale_opens_at: at(opens + d * (opens > 0 ? 24 : 0)), sale_closes_at: at(closes), sale_status: closes < 0 ? 'closed' : opens > 0 ? 'upcoming' : 'on_sale',
      venue: { id: map.venue, name: venue, address: '서울' }, currency: 'KRW', prices, seat_limit: 4, seats_total: map.seat_count, seats_sold: Math.floor(map.seat_count * 0.4),
    };
    show.performances.push(p);
    performances.set(p.id, {
      ...p, show: { id: show.id, title, category, age_limit, poster_url: null }, chart: map.id,
      room: { capacity: 100, admission_seconds: 600, grace_seconds: 30, hold_seconds: HOLD, payment_seconds: 600, rejoin: 'end', paused: false },
    });
  }
  return show;
});
const summary = (s) => ({
  id: s.id, title: s.title, category: s.category, age_limit: s.age_limit, poster_url: null, venue_name: s.performances[0].venue.name,
  first_starts_at: s.performances[0].starts_at, last_starts_at: s.performances.at(-1).starts_at, sale_status: s.performances[0].sale_status,
  next_opens_at: s.performances[0].sale_status === 'upcoming' ? s.performances[0].sale_opens_at : null, price_from: 80000, currency: 'KRW', rating: 4.5, reviews: 128,
});

// ---- live maps ------------------------------------------------------------------------------------------------------

const maps = new Map();
function mapOf(id) {
  let map = maps.get(id);
  if (map) return map;
  const layout = charts.get(performances.get(id).chart);
  const states = new Uint8Array(layout.seat_count);
  for (const section of layout.sections) {
    const busy = 0.15 + Math.random() * 0.7;
    for (const row of section.rows) {
      for (let i = 0; i < row.x.length; i++) {
        const dice = Math.random();
        if (dice < busy * 0.8) states[row.first + i] = 2;
        else if (dice < busy) states[row.first + i] = 1;
      }
    }
  }
  map = { states, version: 1, watchers: new Set(), layout };
  maps.set(id, map);
  return map;
}
function change(id, changes) {
  const map = mapOf(id);
  for (const [seat, state] of changes) map.states[seat] = state;
  const from = map.version++;
  const delta = { type: 'seats.delta', performance: id, epoch: 1, from, version: map.version, changes };
  for (const socket of map.watchers) say(socket, delta);
}
setInterval(() => {
  for (const [id, map] of maps) {
    if (map.watchers.size === 0) continue;
    const changes = [];
    for (let i = 0; i < 6; i++) {
      const seat = Math.floor(Math.random() * map.states.length);
      if ([...holds.values()].some((h) => h.performance === id && h.seats.includes(seat))) continue;
      const state = map.states[seat];
      changes.push([seat, state === 0 ? 1 : state === 1 ? (Math.random() < 0.6 ? 2 : 0) : Math.random() < 0.2 ? 0 : 2]);
    }
    change(id, changes);
  }
}, 400);
function pack(states) {
  const bytes = Buffer.alloc(Math.ceil(states.length / 4));
  states.forEach((s, i) => (bytes[i >> 2] |= s << ((i & 3) * 2)));
  return bytes.toString('base64');
}

// ---- sockets --------------------------------------------------------------------------------------------------------

const holds = new Map();
const orders = new Map();
const say = (socket, message) => socket.send(JSON.stringify(message));
const amountOf = (id, seats) => seats.reduce((sum, seat) => sum + seatFacts(id, seat).amount, 0);
function seatFacts(id, seat) {
  const p = performances.get(id);
  for (const section of charts.get(p.chart).sections) {
    for (const row of section.rows) {
      const i = seat - row.first;
      if (i >= 0 && i < row.x.length) return { index: seat, section: section.name, row: row.label, seat: String(i + 1), ...p.prices[row.grade[i]] };
    }
  }
  return {};
}
function end(hold, reason) {
  if (!holds.delete(hold.hold)) return;
  clearTimeout(hold.timer);
  if (reason !== 'ordered') change(hold.performance, hold.seats.map((s) => [s, 0]));
  if (hold.socket.readyState === 1) say(hold.socket, { type: 'hold.ended', hold: hold.hold, reason });
}
function grant(socket, id, seats) {
  const hold = { hold: randomUUID(), performance: id, seats, amount: amountOf(id, seats), currency: 'KRW', expires_at: new Date(Date.now() + HOLD * 1000).toISOString() };
  holds.set(hold.hold, Object.defineProperty({ ...hold, socket }, 'timer', { value: setTimeout(() => end(holds.get(hold.hold) ?? hold, 'expired'), HOLD * 1000) }));
  change(id, seats.map((s) => [s, 1]));
  return { type: 'hold.granted', ...hold };
}
function standInLine(socket, id) {
  const place = { ahead: AHEAD, behind: Math.floor(AHEAD / 3), number: 40_000 + AHEAD };
  const until = new Date(Date.now() + 600_000).toISOString();
  const opens = performances.get(id).sale_opens_at;
  const state = () => {
    if (Date.parse(opens) > Date.now()) return { type: 'queue.state', performance: id, phase: 'lobby', number: 12, position: 0, behind: 0, paused: false, resume: 'r', opens_at: opens };
    const running = place.ahead <= 0;
    return {
      type: 'queue.state', performance: id, phase: running ? 'running' : 'waiting', number: place.number, position: running ? 0 : Math.ceil(place.ahead) + 1, behind: place.behind,
      ...(running ? { admitted_until: until } : { eta_s: Math.round((place.ahead / RATE) * 0.85), eta_high_s: Math.round((place.ahead / RATE) * 1.4) }), paused: process.env.MOCK_PAUSED === '1', resume: 'r',
    };
  };
  const timer = setInterval(() => {
    if (place.ahead <= 0 || socket.readyState !== 1) return clearInterval(timer);
    if (process.env.MOCK_PAUSED !== '1') place.ahead -= RATE / 2;
    place.behind += Math.floor(Math.random() * 9);
    say(socket, state());
  }, 500);
  return state();
}
const wss = new WebSocketServer({ noServer: true });
wss.on('connection', (socket) => {
  say(socket, { type: 'hello', node: 'mock', server_time: new Date().toISOString(), heartbeat_s: 25, max_frame: 4096 });
  socket.on('message', (data) => {
    const m = JSON.parse(data);
    const reply = (body) => say(socket, { ...body, re: m.id });
    const fail = (code, more = {}) => reply({ type: 'error', code, message: code, ...more });
    switch (m.type) {
      case 'auth': return reply({ type: 'authed', user: USER, expires_at: at(2) });
      case 'ping': return reply({ type: 'pong', server_time: new Date().toISOString() });
      case 'queue.join': case 'queue.resume': return reply(standInLine(socket, m.performance));
      case 'seats.watch': {
        const map = mapOf(m.performance);
        map.watchers.add(socket);
        socket.on('close', () => map.watchers.delete(socket));
        return reply({ type: 'seats.snapshot', performance: m.performance, epoch: 1, version: map.version, count: map.states.length, states: pack(map.states) });
      }
      case 'seats.unwatch': mapOf(m.performance).watchers.delete(socket); return reply({ type: 'ok' });
      case 'seats.hold': {
        const map = mapOf(m.performance);
        const taken = m.seats.filter((s) => map.states[s] !== 0);
        return taken.length ? fail('seat_taken', { seats: taken }) : reply(grant(socket, m.performance, m.seats));
      }
      case 'seats.best': {
        const map = mapOf(m.performance);
        const grade = map.layout.grades.indexOf(m.grade);
        for (const section of map.layout.sections) for (const row of section.rows) {
          for (let i = 0; i + m.count <= row.x.length; i++) {
            const seats = Array.from({ length: m.count }, (_, k) => row.first + i + k);
            if (seats.every((s, k) => map.states[s] === 0 && row.grade[i + k] === grade)) return reply(grant(socket, m.performance, seats));
          }
        }
        return fail('none_left');
      }
      case 'hold.release': { const hold = holds.get(m.hold); if (hold) end(hold, 'released'); return reply({ type: 'ok' }); }
      case 'order.watch': { const o = orders.get(m.order); return o ? reply({ type: 'order.state', order: o.id, performance: o.performance, status: o.status, amount: o.amount, currency: o.currency, expires_at: o.expires_at, tickets: [], ...(o.failure ? { failure: o.failure } : {}) }) : fail('not_found'); }
      default: return reply({ type: 'ok' });
    }
  });
});

// ---- REST -----------------------------------------------------------------------------------------------------------

const USER = { id: randomUUID(), nickname: '하늘', role: 'customer' };
let loggedIn = false;
const session = () => ({ access_token: 'mock', token_type: 'Bearer', expires_at: at(2), refresh_token: 'r', user: USER });
const account = () => ({ ...USER, email: 'demo@example.com', name: '김하늘', birth_date: '1995-05-05', created_at: at(-100) });
const SDK = `window.PortOne={requestPayment:async(r)=>{location.href='/stand-in/pay?'+new URLSearchParams({id:r.paymentId,back:r.redirectUrl,name:r.orderName,amount:r.totalAmount});return new Promise(()=>{})}}`;
const payPage = (q) => `<!doctype html><meta name=viewport content="width=device-width"><title>Stand-in</title><body style="font:18px system-ui;max-width:26rem;margin:4rem auto;padding:0 1rem"><h1>${q.get('name')}</h1><p>${q.get('amount')}</p>${['approve', 'decline', 'cancel'].map((w) => `<p><a data-testid="pay-${w}" href="/stand-in/done?${new URLSearchParams({ id: q.get('id'), back: q.get('back'), w })}">${w}</a></p>`).join('')}`;

const server = createServer(async (request, response) => {
  const url = new URL(request.url, `http://127.0.0.1:${PORT}`);
  let text = '';
  for await (const chunk of request) text += chunk;
  const body = text ? JSON.parse(text) : {};
  const send = (status, value) => {
    const json = JSON.stringify(value ?? null);
    const zip = json.length > 2000;
    response.writeHead(status, { 'content-type': status >= 400 ? 'application/problem+json' : 'application/json', ...(zip ? { 'content-encoding': 'gzip' } : {}) });
    response.end(status === 204 ? undefined : zip ? gzipSync(json) : json);
  };
  const problem = (status, code) => send(status, { status, code, detail: code });
  const key = `${request.method} ${url.pathname.replace('/api/v1', '').replaceAll(/[0-9a-f-]{36}/g, ':id')}`;
  const id = /[0-9a-f-]{36}/.exec(url.pathname)?.[0];
  if (url.pathname.startsWith('/stand-in/sdk')) { response.writeHead(200, { 'content-type': 'text/javascript' }); return response.end(SDK); }
  if (url.pathname === '/stand-in/pay') { response.writeHead(200, { 'content-type': 'text/html' }); return response.end(payPage(url.searchParams)); }
  if (url.pathname === '/stand-in/done') {
    const order = [...orders.values()].find((o) => o.payment?.payment_id === url.searchParams.get('id'));
    const w = url.searchParams.get('w');
    if (w === 'approve') settle(order); else order.failure = w === 'decline' ? '한도 초과' : '사용자 취소';
    response.writeHead(302, { location: url.searchParams.get('back') + (w === 'approve' ? '' : '?code=FAILED') });
    return response.end();
  }
  if (!url.pathname.startsWith('/api/')) return file(url.pathname, response);
  switch (key) {
    case 'POST /accounts': return send(201, account());
    case 'POST /auth/login': if (body.password === 'wrong') return problem(401, 'bad_credentials'); loggedIn = true; return send(200, session());
    case 'POST /auth/refresh': return loggedIn ? send(200, session()) : problem(401, 'unauthenticated');
    case 'POST /auth/logout': loggedIn = false; return send(204);
    case 'GET /me': case 'PATCH /me': return send(200, account());
    case 'GET /shows': return send(200, { items: shows.map(summary), next: null });
    case 'GET /rankings': return send(200, { by: 'tickets', window: 'week', category: null, made_at: at(0), items: shows.slice(0, 5).map((s, i) => ({ rank: i + 1, tickets: 50 - i, rate: null, show: summary(s) })) });
    case 'GET /shows/:id': { const s = shows.find((x) => x.id === id); return s ? send(200, s) : problem(404, 'not_found'); }
    case 'GET /shows/:id/reviews': {
      const at = new Date(Date.now() - 86_400_000).toISOString();
      const items = ['무대가 정말 좋았어요', 'The second act made it'].map((title, n) => ({ id: `r${n}`, show: id, nickname: ['하늘', 'Ada'][n], rating: 5 - n, title, text: '', likes: n, created_at: at, updated_at: at, moderated: false, mine: false, liked: false }));
      return send(200, { items, next: null, total: 2, rating: { average: 4.5, count: 2, histogram: [0, 0, 0, 1, 1] } });
    }
    case 'GET /shows/:id/reviews/mine': return send(200, { leave: 'not_bought', starts_at: null, review: null });
    case 'GET /performances/:id': { const p = performances.get(id); return p ? send(200, { ...p, server_time: new Date().toISOString() }) : problem(404, 'not_found'); }
    case 'GET /charts/:id': return send(200, charts.get(id));
    case 'POST /orders': {
      const hold = holds.get(body.hold);
      if (!hold) return problem(409, 'hold_ended');
      const p = performances.get(hold.performance);
      const oid = randomUUID();
      const order = {
        id: oid, performance: p.id, show: p.show.id, show_title: p.show.title, venue_name: p.venue.name, starts_at: p.starts_at, seats: hold.seats.map((s) => seatFacts(p.id, s)), amount: hold.amount, currency: 'KRW',
        status: 'pending', expires_at: new Date(Date.now() + 600_000).toISOString(), failure: null, created_at: new Date().toISOString(), tickets: [],
        payment: { payment_id: `pay-${oid}`, store_id: 's', channel_key: 'c', order_name: p.show.title, sdk_url: '/stand-in/sdk.js', redirect_url: `http://127.0.0.1:${PORT}/orders/${oid}/return` },
      };
      orders.set(oid, order);
      end(hold, 'ordered');
      return send(201, order);
    }
    case 'GET /orders': return send(200, { items: [...orders.values()].reverse(), next: null });
    case 'GET /orders/:id': case 'POST /orders/:id/sync': case 'POST /orders/:id/confirm': return orders.has(id) ? send(200, orders.get(id)) : problem(404, 'not_found');
    case 'POST /orders/:id/cancel': { const o = orders.get(id); o.status = 'cancelled'; o.payment = null; change(o.performance, o.seats.map((s) => [s.index, 0])); return send(200, o); }
    case 'GET /tickets': return send(200, { items: [...orders.values()].flatMap((o) => o.tickets).reverse(), next: null });
    default: return problem(404, 'not_found');
  }
});
function settle(order) {
  order.status = 'paid';
  order.payment = null;
  order.failure = null;
  order.tickets = order.seats.map((s) => ({ id: randomUUID(), order: order.id, performance: order.performance, show: order.show, show_title: order.show_title, venue_name: order.venue_name, starts_at: order.starts_at, ...s, currency: 'KRW', code: `FR1${(randomUUID() + randomUUID()).replace(/[^a-z2-7]/g, '').toUpperCase().padEnd(165, 'A')}`, status: 'valid', issued_at: new Date().toISOString() }));
  change(order.performance, order.seats.map((s) => [s.index, 2]));
}
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.json': 'application/json' };
function file(path, response) {
  let name = join(DIST, path);
  if (!name.startsWith(DIST) || !existsSync(name) || statSync(name).isDirectory()) name = join(DIST, 'index.html');
  response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'application/octet-stream' });
  createReadStream(name).pipe(response);
}
server.on('upgrade', (request, socket, head) => wss.handleUpgrade(request, socket, head, (ws) => wss.emit('connection', ws)));
server.listen(PORT, '127.0.0.1', () => console.log(`the stand-in server is at http://127.0.0.1:${PORT} (arena: ${arena.seat_count} seats, theatre: ${theatre.seat_count})`));
