// Visitors who look around and stand in line: REST for the catalogue, the socket for the place.
//   k6 run --no-usage-report -e BASE=http://127.0.0.1:8080 -e VISITORS=20 k6/browse_and_queue.js
// Each visitor signs up (an Argon2 each: keep them few), browses, joins the line of a performance that is on sale, watches
// the seat map once admitted, and leaves.
import http from 'k6/http';
import ws from 'k6/ws';
import { check, fail } from 'k6';
import exec from 'k6/execution';
import { Counter, Trend } from 'k6/metrics';

const BASE = __ENV.BASE || 'http://127.0.0.1:8080';
const API = `${BASE}/api/v1`;
const STAY_MS = Number(__ENV.STAY_MS || 5000);
const visitors = Number(__ENV.VISITORS || 20);

export const options = {
  scenarios: { visit: { executor: 'per-vu-iterations', vus: visitors, iterations: 1, maxDuration: '5m' } },
  thresholds: { checks: ['rate==1'] },
};

const joinAnswer = new Trend('frontrow_join_answer', true);
const positions = new Counter('frontrow_positions_told');

const json = { headers: { 'content-type': 'application/json' } };

function post(path, body) {
  return http.post(`${API}${path}`, JSON.stringify(body), json);
}

// A performance that is on sale.
export function setup() {
  if (__ENV.PERFORMANCE) return __ENV.PERFORMANCE;
  for (const show of http.get(`${API}/shows?limit=100`).json('items')) {
    if (show.sale_status !== 'on_sale') continue;
    const open = http.get(`${API}/shows/${show.id}`).json('performances').find((p) => p.sale_status === 'on_sale');
    if (open) return open.id;
  }
  return fail('nothing is on sale; give one with -e PERFORMANCE=<id>');
}

function logIn() {
  const name = `k${Date.now().toString(36)}${exec.vu.idInTest}`;
  const email = `${name}@k6.example`;
  const password = 'k6-visitor-password';
  const made = post('/accounts', { email, password, name: 'Visitor', nickname: name, birth_date: '1990-01-01' });
  check(made, { 'signed up': (r) => r.status === 201 });
  const session = post('/auth/login', { email, password });
  check(session, { 'logged in': (r) => r.status === 200 });
  return session.json('access_token');
}

function browse(performance) {
  check(http.get(`${API}/shows`), { 'the catalogue is there': (r) => r.status === 200 });
  const told = http.get(`${API}/performances/${performance}`);
  check(told, { 'the performance is there': (r) => r.status === 200 });
  check(http.get(`${API}/charts/${told.json('chart')}`), { 'the chart is there': (r) => r.status === 200 });
}

function queue(performance, token) {
  let ids = 0;
  let joined = 0;
  let standing = null;
  let snapshot = false;
  const url = `${BASE.replace(/^http/, 'ws')}/ws`;
  const opened = ws.connect(url, { headers: { 'Sec-WebSocket-Protocol': 'frontrow.v1' } }, (socket) => {
    const say = (type, fields) => socket.send(JSON.stringify({ type, id: (ids += 1), ...fields }));
    socket.on('message', (text) => {
      const message = JSON.parse(text);
      switch (message.type) {
        case 'hello':
          say('auth', { token });
          break;
        case 'authed':
          joined = Date.now();
          say('queue.join', { performance });
          break;
        case 'queue.state':
          if (message.re) joinAnswer.add(Date.now() - joined);
          positions.add(1);
          if (message.phase === 'running' && (standing === null || standing.phase !== 'running')) say('seats.watch', { performance });
          standing = message;
          break;
        case 'seats.snapshot':
          snapshot = true;
          break;
        case 'error':
          check(message, { 'no errors': () => false });
          console.error(message.code, message.message);
          break;
        default:
      }
    });
    socket.setTimeout(() => {
      say('queue.leave', { performance });
      socket.setTimeout(() => socket.close(), 500);
    }, STAY_MS);
  });
  check(opened, { 'the socket opened': (r) => r && r.status === 101 });
  check(standing, { 'has a place': (s) => s !== null && ['lobby', 'waiting', 'running'].includes(s.phase) });
  if (standing && standing.phase === 'running') check(snapshot, { 'sees the map': (s) => s });
}

export default function (performance) {
  const token = logIn();
  browse(performance);
  queue(performance, token);
}
