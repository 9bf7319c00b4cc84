/**
 * The REST client. The access token lives in this object's memory; the refresh token in an HttpOnly cookie no script
 * can read. An access token that ran out is renewed once and the call repeated.
 */
import type { Lottery } from './lottery.ts';
import type { ErrorCode } from './protocol.ts';
import type {
  Account,
  Cancellation,
  ChartLayout,
  Draft,
  Liked,
  Order,
  OwnReview,
  Page,
  Performance,
  Problem,
  Ranking,
  Review,
  ReviewPage,
  ReviewSort,
  Session,
  Show,
  ShowImage,
  ShowSummary,
  SignUp,
  Ticket,
  Wish,
} from './types.ts';

/** Why a call brought no answer: the server's code, or `network` when nothing (readable) came back. */
export class ApiError extends Error {
  readonly code: ErrorCode | 'network';
  readonly status: number;
  readonly fields: readonly { field: string; message: string }[];
  readonly seats: readonly number[];
  readonly retryAfterMs: number | null;

  constructor(code: ErrorCode | 'network', status: number, message: string, problem?: Problem, retryAfterMs?: number) {
    super(message);
    this.name = 'ApiError';
    this.code = code;
    this.status = status;
    this.fields = problem?.errors ?? [];
    this.seats = problem?.seats ?? [];
    this.retryAfterMs = retryAfterMs ?? null;
  }
}

interface Call {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  body?: unknown;
  /** A body as it is, in place of JSON. */
  raw?: BodyInit;
  /** Its media type. */
  type?: string;
  headers?: Record<string, string>;
  /** Whether the access token goes along, and a 401 is worth a renewal. */
  auth?: boolean;
}

/** Runs one renewal at a time, across the tabs of a browser where the platform can. */
type Exclusive = <T>(task: () => Promise<T>) => Promise<T>;

/** A renewal this close to the last one, in milliseconds, uses its answer. */
const RENEW_EARLY_MS = 30_000;

export class Api {
  readonly #base: string;
  readonly #fetch: typeof fetch;
  readonly #exclusive: Exclusive;
  readonly #onSession: (session: Session | null) => void;
  #session: Session | null = null;
  #refreshing: Promise<Session | null> | null = null;

  constructor(options: {
    base?: string;
    fetch?: typeof fetch;
    exclusive?: Exclusive;
    /** Told when somebody is logged in, renewed, or logged out. */
    onSession?: (session: Session | null) => void;
  } = {}) {
    this.#base = options.base ?? '/api/v1';
    this.#fetch = options.fetch ?? ((input, init) => fetch(input, init));
    this.#exclusive = options.exclusive ?? oneTabAtATime;
    this.#onSession = options.onSession ?? (() => undefined);
  }

  /** Who is logged in. */
  get session(): Session | null {
    return this.#session;
  }

  // ---- accounts ---------------------------------------------------------------------------------------------------

  /** Mails will be written in `language`; in the browser's without one. */
  async signUp(account: SignUp, language?: string): Promise<Account> {
    const headers = language ? { 'Accept-Language': language } : {};
    return this.#json('/accounts', { method: 'POST', body: account, headers });
  }

  /** From now on mails are written in `language`. */
  async writeIn(language: Account['language']): Promise<Account> {
    return this.#json('/me', { method: 'PATCH', body: { language }, auth: true });
  }

  async logIn(email: string, password: string): Promise<Session> {
    const session = await this.#json<Session>('/auth/login', { method: 'POST', body: { email, password } });
    this.#set(session);
    return session;
  }

  /** Ends the session here and at the server. Locally it ends even when the server cannot be reached. */
  async logOut(): Promise<void> {
    try {
      await this.#call('/auth/logout', { method: 'POST', body: {} });
    } finally {
      this.#set(null);
    }
  }

  /**
   * Takes up the session the cookie stands for; null when there is none. Calls that come together share one renewal,
   * since a refresh token used twice revokes the session.
   */
  refresh(): Promise<Session | null> {
    this.#refreshing ??= this.#exclusive(() => this.#renew()).finally(() => (this.#refreshing = null));
    return this.#refreshing;
  }

  /** An access token that holds for a while yet; null when nobody is logged in. Throws when that cannot be known now. */
  async token(fresh = false): Promise<string | null> {
    const session = this.#session;
    if (!session) return null;
    const left = Date.parse(session.expires_at) - Date.now();
    if (!fresh && left > RENEW_EARLY_MS) return session.access_token;
    return (await this.refresh())?.access_token ?? null;
  }

  // ---- catalogue --------------------------------------------------------------------------------------------------

  shows(wish: Record<string, string | undefined> = {}): Promise<Page<ShowSummary>> {
    return this.#json(`/shows${query({ limit: '24', ...wish })}`, { auth: true });
  }

  /** What sells best. Everybody is told the same. */
  rankings(wish: { by?: string; window?: string; category?: string | undefined } = {}): Promise<Ranking> {
    return this.#json(`/rankings${query(wish)}`, {});
  }

  show(id: string): Promise<Show> {
    return this.#json(`/shows/${encodeURIComponent(id)}`, { auth: true });
  }

  /** A show's pictures besides its poster, in order. */
  async images(show: string): Promise<ShowImage[]> {
    const page = await this.#json<{ items: ShowImage[] }>(`/shows/${encodeURIComponent(show)}/images`, { auth: true });
    return page.items;
  }

  performance(id: string): Promise<Performance> {
    return this.#json(`/performances/${encodeURIComponent(id)}`, { auth: true });
  }

  /** A lottery with all of its entries. Public; who is logged in is told their own lot. */
  async lottery(id: string): Promise<Lottery> {
    type Part = Lottery & { next: number | null };
    const part = (after?: number) =>
      this.#json<Part>(`/performances/${encodeURIComponent(id)}/lottery${query({ limit: '10000', after: after?.toString() })}`, { auth: true });
    const { next: first, ...whole } = await part();
    for (let next = first; next !== null; ) {
      const more = await part(next);
      whole.entries = [...whole.entries, ...more.entries];
      next = more.next;
    }
    return whole;
  }

  chart(id: string): Promise<ChartLayout> {
    return this.#json(`/charts/${encodeURIComponent(id)}`, { auth: true });
  }

  // ---- orders -----------------------------------------------------------------------------------------------------

  /** Makes an order from a hold. The hold is the key: however often this is sent, one order comes of it. */
  createOrder(performance: string, hold: string): Promise<Order> {
    return this.#json('/orders', {
      method: 'POST',
      body: { performance, hold },
      headers: { 'Idempotency-Key': `hold-${hold}` },
      auth: true,
    });
  }

  order(id: string): Promise<Order> {
    return this.#json(`/orders/${encodeURIComponent(id)}`, { auth: true });
  }

  orders(cursor?: string): Promise<Page<Order>> {
    return this.#json(`/orders${query({ limit: '20', cursor })}`, { auth: true });
  }

  /** Asks the server to ask the gateway now. */
  syncOrder(id: string): Promise<Order> {
    return this.#json(`/orders/${encodeURIComponent(id)}/sync`, { method: 'POST', auth: true });
  }

  /** The browser came back with an approval: our server has it charged. */
  confirmOrder(id: string, payment_token: string, transaction_id: string | null): Promise<Order> {
    return this.#json(`/orders/${encodeURIComponent(id)}/confirm`, { method: 'POST', auth: true, body: { payment_token, transaction_id } });
  }

  cancelOrder(id: string): Promise<Order> {
    return this.#json(`/orders/${encodeURIComponent(id)}/cancel`, { method: 'POST', auth: true });
  }

  cancellation(order: string): Promise<Cancellation> {
    return this.#json(`/orders/${encodeURIComponent(order)}/cancellation`, { auth: true });
  }

  /** Gives tickets back for the money that was shown. */
  cancelTickets(order: string, tickets: string[], refund: number): Promise<Order> {
    return this.#json(`/orders/${encodeURIComponent(order)}/cancellation`, { method: 'POST', body: { tickets, refund }, auth: true });
  }

  /** One's wishes for returned seats: those that wait first. */
  async wishes(): Promise<Wish[]> {
    return (await this.#json<{ items: Wish[] }>('/wishes', { auth: true })).items;
  }

  joinList(performance: string, wish: { seats: number; grade: string | null }): Promise<Wish> {
    return this.#json(`/performances/${encodeURIComponent(performance)}/wish`, { method: 'POST', body: wish, auth: true });
  }

  /** Leaves the list, or declines what is offered. */
  async leaveList(performance: string): Promise<void> {
    await this.#call(`/performances/${encodeURIComponent(performance)}/wish`, { method: 'DELETE', auth: true });
  }

  tickets(cursor?: string): Promise<Page<Ticket>> {
    return this.#json(`/tickets${query({ limit: '50', cursor })}`, { auth: true });
  }

  // ---- reviews ----------------------------------------------------------------------------------------------------

  reviews(show: string, wish: { sort: ReviewSort; q?: string; cursor?: string }): Promise<ReviewPage> {
    return this.#json(`/shows/${encodeURIComponent(show)}/reviews${query({ ...wish })}`, { auth: true });
  }

  ownReview(show: string): Promise<OwnReview> {
    return this.#json(`/shows/${encodeURIComponent(show)}/reviews/mine`, { auth: true });
  }

  writeReview(show: string, draft: Draft): Promise<Review> {
    return this.#json(`/shows/${encodeURIComponent(show)}/reviews`, { method: 'POST', body: draft, auth: true });
  }

  editReview(id: string, draft: Draft): Promise<Review> {
    return this.#json(`/reviews/${encodeURIComponent(id)}`, { method: 'PATCH', body: draft, auth: true });
  }

  async deleteReview(id: string): Promise<void> {
    await this.#call(`/reviews/${encodeURIComponent(id)}`, { method: 'DELETE', auth: true });
  }

  /** Likes a review or takes that back; repeating it changes nothing. */
  likeReview(id: string, liked: boolean): Promise<Liked> {
    return this.#json(`/reviews/${encodeURIComponent(id)}/like`, { method: liked ? 'PUT' : 'DELETE', auth: true });
  }

  /** A call of a part of the page that is loaded when it is needed; `undefined` where there is no content. */
  async request<T>(path: string, call: Omit<Call, 'auth'> = {}): Promise<T> {
    const response = await this.#call(path, { ...call, auth: true });
    if (response.status === 204) return undefined as T;
    try {
      return (await response.json()) as T;
    } catch {
      throw new ApiError('network', response.status, 'The answer was cut off.');
    }
  }

  me(): Promise<Account> {
    return this.#json('/me', { auth: true });
  }

  // ---- inside -----------------------------------------------------------------------------------------------------

  #set(session: Session | null): void {
    this.#session = session;
    this.#onSession(session);
  }

  async #renew(): Promise<Session | null> {
    try {
      const session = await this.#json<Session>('/auth/refresh', { method: 'POST' });
      this.#set(session);
      return session;
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) {
        this.#set(null);
        return null;
      }
      throw error;
    }
  }

  async #json<T>(path: string, call: Call): Promise<T> {
    const response = await this.#call(path, call);
    try {
      return (await response.json()) as T;
    } catch {
      throw new ApiError('network', response.status, 'The answer was cut off.');
    }
  }

  async #call(path: string, call: Call, again = true): Promise<Response> {
    const headers: Record<string, string> = { Accept: 'application/json', ...call.headers };
    if (call.body !== undefined) headers['Content-Type'] = 'application/json';
    else if (call.raw !== undefined) headers['Content-Type'] = call.type ?? 'application/octet-stream';
    const token = call.auth ? await this.token().catch(() => null) : null;
    if (token) headers.Authorization = `Bearer ${token}`;
    let response: Response;
    try {
      response = await this.#fetch(`${this.#base}${path}`, {
        method: call.method ?? 'GET',
        headers,
        credentials: 'same-origin',
        ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
        ...(call.raw === undefined ? {} : { body: call.raw }),
      });
    } catch {
      throw new ApiError('network', 0, 'The server could not be reached.');
    }
    if (response.ok) return response;
    if (response.status === 401 && call.auth && token && again && (await this.token(true))) {
      return this.#call(path, call, false);
    }
    throw await problem(response);
  }
}

async function problem(response: Response): Promise<ApiError> {
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const retry = Number.isFinite(seconds) ? seconds * 1000 : undefined;
  try {
    const body = (await response.json()) as Problem;
    return new ApiError(body.code, response.status, body.detail ?? '', body, retry);
  } catch {
    const code = response.status === 503 ? 'overloaded' : 'internal';
    return new ApiError(code, response.status, response.statusText, undefined, retry);
  }
}

function query(parts: Record<string, string | undefined>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(parts)) if (value !== undefined) search.set(key, value);
  const text = search.toString();
  return text ? `?${text}` : '';
}

const oneTabAtATime: Exclusive = (task) => {
  const locks = typeof navigator === 'undefined' ? undefined : navigator.locks;
  return locks ? (locks.request('frontrow.refresh', task) as ReturnType<typeof task>) : task();
};
