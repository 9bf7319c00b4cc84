/** What a gate asks the server for. */
import { api } from '../session.svelte.ts';
import type { TicketKeySet } from './codes.ts';

export type Verdict = 'admitted' | 'already_used' | 'revoked' | 'other_performance' | 'undone' | 'unknown' | 'forged' | 'not_a_ticket';

export interface GateSeat {
  section: string;
  row: string;
  seat: string;
}

export interface Admission {
  scan: string;
  gate: string;
  at: string;
  offline: boolean;
}

export interface CheckIn {
  scan: string;
  verdict: Verdict;
  repeated: boolean;
  ticket: string | null;
  seat: GateSeat | null;
  admission: Admission | null;
  other: { id: string; show_title: string; starts_at: string } | null;
}

export interface NewCheckIn {
  scan: string;
  code: string;
  gate: string;
  scanned_at: string;
  offline: boolean;
}

export interface RecentScan extends GateSeat {
  scan: string;
  state: 'admitted' | 'undone' | 'conflict';
  gate: string;
  at: string;
  offline: boolean;
}

export interface Figures {
  sold: number;
  admitted: number;
  conflicts: number;
  gates: { gate: string; admitted: number }[];
  recent: RecentScan[];
}

export interface GateLists {
  performance: string;
  keys: TicketKeySet;
  revoked: string[];
  used: string[];
}

const at = encodeURIComponent;

/** The browser's own cache asks with the ETag it has, so an answer that did not change costs its headers only. */
export const door = {
  checkIn: (id: string, scan: NewCheckIn) => api.request<CheckIn>(`/performances/${at(id)}/check-ins`, { method: 'POST', body: scan }),
  undo: (id: string, scan: string) => api.request<void>(`/performances/${at(id)}/check-ins/${at(scan)}`, { method: 'DELETE' }),
  figures: (id: string) => api.request<Figures>(`/performances/${at(id)}/check-ins`),
  lists: (id: string) => api.request<GateLists>(`/performances/${at(id)}/gate`),
};

export type Door = typeof door;
