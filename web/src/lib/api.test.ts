import { describe, expect, it, vi } from 'vitest';
import { Api, ApiError } from './api.ts';
import type { Session } from './types.ts';

const session = (token: string, inSeconds = 3600): Session => ({
  access_token: token,
  token_type: 'Bearer',
  expires_at: new Date(Date.now() + inSeconds * 1000).toISOString(),
  refresh_token: 'r',
  user: { id: 'u', nickname: 'n', role: 'customer' },
});

type Answer = [status: number, body: unknown, headers?: Record<string, string>] | 'unreachable';

function server(answers: Record<string, Answer[]>) {
  const calls: { path: string; headers: Record<string, string>; body: unknown }[] = [];
  const fake = vi.fn(async (input: unknown, init?: RequestInit) => {
    const path = `${init?.method ?? 'GET'} ${String(input)}`;
    calls.push({
      path,
      headers: init?.headers as Record<string, string>,
      body: init?.body ? JSON.parse(String(init.body)) : undefined,
    });
    const queue = answers[path];
    const answer = queue && queue.length > 1 ? queue.shift() : queue?.[0];
    if (!answer) throw new Error(`unexpected ${path}`);
    if (answer === 'unreachable') throw new TypeError('fetch failed');
    return new Response(answer[1] === null ? null : JSON.stringify(answer[1]), {
      status: answer[0],
      headers: answer[2] ?? {},
    });
  });
  const sessions: (string | null)[] = [];
  const api = new Api({
    base: '',
    fetch: fake as unknown as typeof fetch,
    exclusive: (task) => task(),
    onSession: (s) => sessions.push(s?.access_token ?? null),
  });
  return { api, calls, sessions };
}

describe('the session', () => {
  it('is taken up from the cookie without a body', async () => {
    const { api, calls, sessions } = server({ 'POST /auth/refresh': [[200, session('a')]] });
    await api.refresh();
    expect(calls[0]?.body).toBeUndefined();
    expect(sessions).toEqual(['a']);
  });

  it('is null when the cookie stands for none', async () => {
    const { api } = server({ 'POST /auth/refresh': [[401, { status: 401, code: 'unauthenticated' }]] });
    expect(await api.refresh()).toBeNull();
  });

  it('is not given up because the network failed', async () => {
    const { api, sessions } = server({
      'POST /auth/login': [[200, session('a', 1)]],
      'POST /auth/refresh': ['unreachable'],
    });
    await api.logIn('e', 'p');
    await expect(api.token()).rejects.toMatchObject({ code: 'network' });
    expect(sessions).toEqual(['a']);
  });

  it('is renewed once for calls that come together', async () => {
    const { api, calls } = server({ 'POST /auth/refresh': [[200, session('a')]] });
    await Promise.all([api.refresh(), api.refresh(), api.refresh()]);
    expect(calls).toHaveLength(1);
  });

  it('is renewed before it runs out', async () => {
    const { api, calls } = server({
      'POST /auth/login': [[200, session('old', 10)]],
      'POST /auth/refresh': [[200, session('new')]],
      'GET /me': [[200, {}]],
    });
    await api.logIn('e', 'p');
    await api.me();
    expect(calls.at(-1)?.headers.Authorization).toBe('Bearer new');
  });

  it('is renewed at a 401 and the call repeated, once', async () => {
    const refused: Answer = [401, { status: 401, code: 'token_expired' }];
    const { api, calls } = server({
      'POST /auth/login': [[200, session('old')]],
      'POST /auth/refresh': [[200, session('new')]],
      'GET /me': [refused, [200, { id: 'me' }]],
      'GET /tickets?limit=50': [refused],
    });
    await api.logIn('e', 'p');
    expect(await api.me()).toEqual({ id: 'me' });
    await expect(api.tickets()).rejects.toMatchObject({ code: 'token_expired' });
    expect(calls.filter((c) => c.path.startsWith('GET /tickets'))).toHaveLength(2);
  });

  it('ends here even when the server cannot be told', async () => {
    const { api, sessions } = server({ 'POST /auth/login': [[200, session('a')]], 'POST /auth/logout': ['unreachable'] });
    await api.logIn('e', 'p');
    await expect(api.logOut()).rejects.toBeInstanceOf(ApiError);
    expect(sessions).toEqual(['a', null]);
  });
});

describe('the language of mails', () => {
  it('is the page’s from the sign-up on and follows it', async () => {
    const { api, calls } = server({
      'POST /accounts': [[201, {}]],
      'POST /auth/login': [[200, session('a')]],
      'PATCH /me': [[200, {}]],
    });
    await api.signUp({ email: '', password: '', name: '', nickname: '', birth_date: '' }, 'ko');
    await api.logIn('e', 'p');
    await api.writeIn('en');
    expect(calls[0]?.headers['Accept-Language']).toBe('ko');
    expect(calls[2]).toMatchObject({ body: { language: 'en' }, headers: { Authorization: 'Bearer a' } });
  });
});

describe('errors', () => {
  it('carry the code, the fields and the time to wait', async () => {
    const { api } = server({
      'POST /accounts': [[422, { status: 422, code: 'validation_failed', detail: 'no', errors: [{ field: 'email', message: 'm' }] }]],
      'GET /shows?limit=24': [[503, { status: 503, code: 'overloaded' }, { 'Retry-After': '3' }]],
    });
    const account = { email: '', password: '', name: '', nickname: '', birth_date: '' };
    await expect(api.signUp(account)).rejects.toMatchObject({ code: 'validation_failed', fields: [{ field: 'email', message: 'm' }] });
    await expect(api.shows()).rejects.toMatchObject({ code: 'overloaded', retryAfterMs: 3000 });
  });

  it('are told apart from a network that fails', async () => {
    const { api } = server({ 'GET /shows/x': ['unreachable'] });
    await expect(api.show('x')).rejects.toMatchObject({ code: 'network' });
  });
});

describe('orders', () => {
  it('carry a key that is the same for the same hold', async () => {
    const { api, calls } = server({ 'POST /orders': [[201, {}]] });
    await api.createOrder('p', 'h');
    await api.createOrder('p', 'h');
    expect(calls.map((c) => c.headers['Idempotency-Key'])).toEqual(['hold-h', 'hold-h']);
  });
});
