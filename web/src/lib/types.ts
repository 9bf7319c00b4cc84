/** The REST contract, typed by hand. Times are RFC 3339 UTC, money is an integer of the currency's minor unit. */
import type { ErrorCode, OrderStatus, Role, WishStatus } from './protocol.ts';

export interface Session {
  access_token: string;
  token_type: 'Bearer';
  expires_at: string;
  refresh_token: string;
  user: { id: string; nickname: string; role: Role };
}

export interface Account {
  id: string;
  email: string;
  name: string;
  nickname: string;
  birth_date: string;
  role: Role;
  /** In which mails are written. */
  language: 'ko' | 'en';
  created_at: string;
}

export interface SignUp {
  email: string;
  password: string;
  name: string;
  nickname: string;
  birth_date: string;
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export type SaleStatus = 'upcoming' | 'on_sale' | 'closed' | 'cancelled' | 'none';

/** That a performance does not take place. */
export interface CalledOff {
  at: string;
  /** Why, in its manager's words. */
  reason: string;
}

export interface ShowSummary {
  id: string;
  title: string;
  category: string;
  age_limit: number;
  poster_url: string | null;
  venue_name: string | null;
  first_starts_at: string | null;
  last_starts_at: string | null;
  sale_status: SaleStatus;
  next_opens_at: string | null;
  price_from: number | null;
  currency: string | null;
  /** The average of its reviews; null without any. */
  rating: number | null;
  reviews: number;
}

/** What sells best. */
export interface Ranking {
  by: 'tickets' | 'rate';
  window: 'day' | 'week' | 'month' | null;
  category: string | null;
  /** When it was counted; null before the first time. */
  made_at: string | null;
  items: Ranked[];
}

export interface Ranked {
  /** Equals share one. */
  rank: number;
  tickets: number;
  /** Per cent of the seats, by rate alone. */
  rate: number | null;
  show: ShowSummary;
}

export interface GradePrice {
  grade: string;
  amount: number;
}

export interface PerformanceSummary {
  id: string;
  starts_at: string;
  sale_opens_at: string;
  sale_closes_at: string;
  sale_status: SaleStatus;
  cancelled: CalledOff | null;
  venue: { id: string; name: string; address: string };
  currency: string;
  prices: GradePrice[];
  seat_limit: number;
  seats_total: number;
  seats_sold: number;
}

export interface Show {
  id: string;
  owner: string;
  title: string;
  description: string;
  category: string;
  age_limit: number;
  running_minutes: number;
  intermission_minutes: number;
  visible_at: string;
  poster_url: string | null;
  performances: PerformanceSummary[];
}

/** A picture of a show besides its poster. */
export interface ShowImage {
  id: string;
  position: number;
  alt: string;
  width: number;
  height: number;
  url: string;
  /** Smaller versions, as `img` takes them. */
  srcset: string;
  created_at: string;
}

export interface Room {
  capacity: number;
  admission_seconds: number;
  grace_seconds: number;
  hold_seconds: number;
  payment_seconds: number;
  rejoin: 'end' | 'keep';
  paused: boolean;
  admission_per_minute: number;
  placement: 'arrival' | 'lottery';
}

export interface Performance extends PerformanceSummary {
  show: { id: string; title: string; age_limit: number; poster_url: string | null; category?: string };
  chart: string;
  room: Room;
  /** What is promised of the lottery: the seed's SHA-256, and the seed once it is drawn. Null where arrival counts. */
  lottery?: { commitment: string; seed: string | null } | null;
  server_time: string;
}

export interface ChartRow {
  label: string;
  /** The index of the row's first seat; the others follow. */
  first: number;
  x: number[];
  y: number[];
  /** Index into the chart's grades, a seat each. */
  grade: number[];
  /** A label a seat; seat i is called i + 1 without. */
  labels?: string[];
  /** Positions in the row that a wheelchair reaches. */
  accessible?: number[];
}

export interface ChartSection {
  name: string;
  outline: [number, number][];
  rows: ChartRow[];
}

export interface ChartLayout {
  id: string;
  venue: string;
  version: number;
  name: string;
  seat_count: number;
  width: number;
  height: number;
  stage: { x: number; y: number; w: number; h: number };
  grades: string[];
  sections: ChartSection[];
}

export const REVIEW_SORTS = ['newest', 'likes', 'rating_high', 'rating_low'] as const;
export type ReviewSort = (typeof REVIEW_SORTS)[number];

export interface Draft {
  rating: number;
  title: string;
  text: string;
}

export interface Review extends Draft {
  id: string;
  show: string;
  /** Null when the account is closed. */
  nickname: string | null;
  likes: number;
  created_at: string;
  updated_at: string;
  moderated: boolean;
  mine: boolean;
  liked: boolean;
}

export interface Rating {
  /** Null without reviews. */
  average: number | null;
  count: number;
  /** Reviews with 1, 2, 3, 4, 5 stars. */
  histogram: number[];
}

export interface ReviewPage extends Page<Review> {
  total: number;
  rating: Rating;
}

export interface OwnReview {
  leave: 'write' | 'written' | 'not_bought' | 'not_started' | 'manager';
  starts_at: string | null;
  review: Review | null;
}

export interface Liked {
  liked: boolean;
  likes: number;
}

export interface Ticket {
  id: string;
  order: string;
  performance: string;
  show: string;
  show_title: string;
  venue_name: string;
  starts_at: string;
  section: string;
  row: string;
  seat: string;
  grade: string;
  amount: number;
  currency: string;
  code: string;
  status: 'valid' | 'revoked';
  issued_at: string;
}

export interface OrderSeat {
  index: number;
  section: string;
  row: string;
  seat: string;
  grade: string;
  amount: number;
}

export interface Payment {
  payment_id: string;
  store_id: string;
  channel_key: string;
  order_name: string;
  sdk_url: string;
  redirect_url: string;
  /** `manual`: the gateway only approves, and our server has it charged. */
  flow: 'verify' | 'manual';
}

export interface Order {
  id: string;
  performance: string;
  show_title: string;
  venue_name: string;
  starts_at: string;
  seats: OrderSeat[];
  amount: number;
  currency: string;
  status: OrderStatus;
  expires_at: string;
  failure: string | null;
  created_at: string;
  tickets: Ticket[];
  /** The performance does not take place. */
  cancelled: CalledOff | null;
  refunds: Refund[];
  /** Only while `pending`. */
  payment: Payment | null;
}

/** A wish for returned seats of a sold-out performance. */
export interface Wish {
  id: string;
  performance: string;
  show: string;
  show_title: string;
  venue_name: string;
  starts_at: string;
  /** How many. */
  seats: number;
  /** Null: any one grade. */
  grade: string | null;
  status: WishStatus;
  /** 1 is first; only while it waits. */
  position: number | null;
  /** Only while seats are offered. */
  offer: WishOffer | null;
  created_at: string;
}

export interface WishOffer {
  hold: string;
  seats: OrderSeat[];
  amount: number;
  currency: string;
  expires_at: string;
}

/** Money of an order that goes back. */
export interface Refund {
  id: string;
  amount: number;
  fee: number;
  currency: string;
  status: 'pending' | 'succeeded';
  reason: string;
  /** Ids of the tickets it pays for. */
  tickets: string[];
  created_at: string;
}

/** What an order's valid tickets bring back now. */
export interface Cancellation {
  days_before: number;
  fee_percent: number;
  currency: string;
  fees: { days: number; percent: number }[];
  tickets: { ticket: string; amount: number; fee: number; refund: number }[];
}

/** An error answer (RFC 9457). */
export interface Problem {
  type?: string;
  title?: string;
  status: number;
  code: ErrorCode;
  detail?: string;
  /** Fields that break a rule. */
  errors?: { field: string; message: string }[];
  seats?: number[];
}
