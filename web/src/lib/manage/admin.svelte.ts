import { api } from '../session.svelte.ts';
import { i18n } from '../i18n/index.svelte.ts';
import type { Page } from '../types.ts';

/** What admins ask the server for, and the words of their pages. */

export const CASE_KINDS = [
  'unknown_payment', 'cancelled_elsewhere', 'chargeback', 'more_kept', 'mismatch', 'unknown_status', 'dispute', 'refund_stuck',
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];
export type CaseState = 'open' | 'returning' | 'returned' | 'resolved';

/** What was seen of a payment; a kind has those that it knows. */
export interface CaseDetails {
  gateway_status?: string;
  gateway_keeps?: number;
  total?: number;
  currency?: string;
  transaction_id?: string | null;
  paid_at?: string | null;
  cancelled_by?: string[];
  order_status?: string | null;
  books_keep?: number | null;
  books_owe?: number | null;
}

export interface MoneyCase {
  id: string;
  payment: string;
  order: string | null;
  kind: CaseKind;
  state: CaseState;
  details: CaseDetails;
  returns_at: string | null;
  last_error: string | null;
  opened_at: string;
  seen_at: string;
  resolved_at: string | null;
  resolved_by: string | null;
  resolution: string | null;
}

export interface Cases extends Page<MoneyCase> {
  open: number;
  returning: number;
}

export const MAIL_STATES = ['dead', 'due', 'sent'] as const;
export type MailState = (typeof MAIL_STATES)[number];

export interface Mail {
  id: string;
  kind: string;
  subject: string;
  account: string;
  email: string;
  performance: string;
  status: MailState;
  attempts: number;
  unsure: boolean;
  last_error: string | null;
  created_at: string;
  sent_at: string | null;
}

const at = encodeURIComponent;
const after = (cursor?: string): string => (cursor ? `&cursor=${at(cursor)}` : '');

export const admin = {
  cases: (all: boolean, kind: CaseKind | '', cursor?: string, limit = 20) =>
    api.request<Cases>(`/payments/cases?all=${all}&limit=${limit}${kind ? `&kind=${kind}` : ''}${after(cursor)}`),
  decide: (id: string, outcome: 'resolved' | 'return', reason: string) =>
    api.request<MoneyCase>(`/payments/cases/${at(id)}/decision`, { method: 'POST', body: { outcome, reason } }),
  mails: (status: MailState, cursor?: string) => api.request<Page<Mail>>(`/notices?status=${status}&limit=20${after(cursor)}`),
  sendAgain: (id: string) => api.request<Mail>(`/notices/${at(id)}/retry`, { method: 'POST' }),
};

/** How many cases wait for somebody; null until that is known. */
export const desk = $state<{ open: number | null }>({ open: null });

/** How often the console's navigation asks, in milliseconds. */
const EVERY_MS = 15_000;

/** Keeps the number while the console is shown; not while nobody looks. Returns how to stop. */
export function watchDesk(): () => void {
  const ask = (): void => {
    if (document.visibilityState === 'hidden') return;
    // The number stays as it was when it cannot be had: the page itself says what is wrong.
    admin.cases(false, '', undefined, 1).then((page) => (desk.open = page.open)).catch(() => undefined);
  };
  ask();
  const timer = setInterval(ask, EVERY_MS);
  document.addEventListener('visibilitychange', ask);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', ask);
  };
}

const en = {
  nav: { label: 'Console', shows: 'Shows', cases: 'Money cases', mails: 'Mails', waiting: (n: string) => `${n} open` },
  only: 'For admins',
  onlyWords: 'This page is for admins. Nothing was changed.',
  none: '—',
  cases: {
    title: 'Money cases',
    words: 'What the payment service has and our books cannot explain. Decide each with a reason; it stays beside the case.',
    filter: 'Which cases',
    open: 'Open',
    all: 'All',
    kind: 'Kind',
    every: 'Every kind',
    empty: 'No open cases',
    emptyWords: 'The books and the payment service agree. New cases appear here by themselves.',
    noneOf: 'No case fits',
    noneOfWords: 'Choose another kind, or all cases.',
    kinds: {
      unknown_payment: 'Money without an order', cancelled_elsewhere: 'Refunded elsewhere', chargeback: 'Chargeback', more_kept: 'More money than booked',
      mismatch: 'Details differ', unknown_status: 'Unknown payment status', dispute: 'Disputed by the buyer', refund_stuck: 'Refund stuck',
    } satisfies Record<CaseKind, string> as Record<CaseKind, string>,
    states: { open: 'Open', returning: 'Money going back', returned: 'Money is back', resolved: 'Explained' } satisfies Record<CaseState, string> as Record<CaseState, string>,
    show: 'Details',
    hide: 'Close details',
    there: 'Payment service',
    here: 'Our books',
    status: 'Status',
    keeps: 'Keeps',
    paid: 'Paid in full',
    owes: 'Going back',
    paidAt: 'Paid at',
    by: 'Cancelled by',
    order: 'Order',
    noOrder: 'No order asked for it',
    payment: 'Payment',
    transaction: 'Transaction',
    history: 'History',
    opened: 'Found',
    seen: 'Last seen',
    goesBack: 'Goes back by itself, or is tried again',
    lastError: 'Last attempt',
    over: 'Decided',
    reason: 'Reason',
    hint: 'Stays beside the case, with your name. At most 500 characters.',
    explain: 'It is explained',
    give: 'Give the money back now…',
    sure: (amount: string) => `Give ${amount} back to whoever paid? It leaves at once and cannot be undone.`,
    yes: 'Give it back',
    no: 'Not yet',
    decided: 'The decision is kept.',
    refused: 'The decision was not kept',
    refusedWords: 'Your reason is still here.',
  },
  mails: {
    title: 'Mails',
    words: 'Confirmations, refunds and offers that were to leave by mail. What cannot be delivered waits here.',
    filter: 'Which mails',
    states: { dead: 'Failed', due: 'To be sent', sent: 'Sent' } as Record<MailState, string>,
    kinds: {
      order_paid: 'Order paid', refunded: 'Refund', payment_returned: 'Payment returned', seats_offered: 'Seats offered', performance_cancelled: 'Performance cancelled',
    } as Record<string, string>,
    empty: { dead: 'No failed mails', due: 'Nothing waits to be sent', sent: 'No mail was sent yet' } as Record<MailState, string>,
    emptyWords: { dead: 'Every mail left, or is still being tried.', due: 'New mails leave within seconds.', sent: 'Those of the last 90 days appear here.' } as Record<MailState, string>,
    attempts: (n: string) => (n === '1' ? '1 attempt' : `${n} attempts`),
    unsure: 'It may have arrived: sending it again is the same message once more.',
    written: (when: string) => `Written ${when}`,
    left: (when: string) => `Sent ${when}`,
    again: 'Send again',
    allAgain: (n: string) => `Send all ${n} shown again`,
    sending: (done: string, all: string) => `Asking: ${done} of ${all}`,
    done: (n: string) => (n === '1' ? '1 mail is due again and leaves within seconds.' : `${n} mails are due again and leave within seconds.`),
    notAll: (n: string) => (n === '1' ? '1 mail was not taken up' : `${n} mails were not taken up`),
    notAllWords: 'Whatever was not taken up is still in the list.',
  },
};

export type AdminWords = typeof en;

const ko: AdminWords = {
  nav: { label: '관리 메뉴', shows: '공연', cases: '결제 확인', mails: '메일', waiting: (n) => `미처리 ${n}건` },
  only: '운영자 전용',
  onlyWords: '운영자만 볼 수 있는 화면입니다. 변경된 것은 없습니다.',
  none: '—',
  cases: {
    title: '결제 확인',
    words: '결제 서비스에는 있지만 장부로 설명되지 않는 건입니다. 사유와 함께 처리하면 기록에 남습니다.',
    filter: '표시할 건',
    open: '미처리',
    all: '전체',
    kind: '종류',
    every: '모든 종류',
    empty: '미처리 건이 없습니다',
    emptyWords: '장부와 결제 서비스가 일치합니다. 새로운 건은 여기에 나타납니다.',
    noneOf: '해당하는 건이 없습니다',
    noneOfWords: '다른 종류나 전체를 선택하세요.',
    kinds: {
      unknown_payment: '주문 없는 결제', cancelled_elsewhere: '외부에서 환불됨', chargeback: '차지백', more_kept: '장부보다 많은 금액',
      mismatch: '내용 불일치', unknown_status: '알 수 없는 결제 상태', dispute: '구매자 이의 제기', refund_stuck: '환불 지연',
    },
    states: { open: '미처리', returning: '환불 진행 중', returned: '환불 완료', resolved: '확인 완료' },
    show: '자세히',
    hide: '접기',
    there: '결제 서비스',
    here: '장부',
    status: '상태',
    keeps: '보유 금액',
    paid: '결제 금액',
    owes: '환불 예정',
    paidAt: '결제 시각',
    by: '취소 주체',
    order: '주문',
    noOrder: '해당하는 주문이 없습니다',
    payment: '결제 번호',
    transaction: '거래 번호',
    history: '이력',
    opened: '발견',
    seen: '마지막 확인',
    goesBack: '자동 환불 또는 재시도 예정',
    lastError: '지난 시도',
    over: '처리',
    reason: '사유',
    hint: '처리한 사람과 함께 기록에 남습니다. 500자까지.',
    explain: '확인 완료로 처리',
    give: '지금 환불…',
    sure: (amount) => `${amount}을 결제한 분께 환불할까요? 바로 진행되며 되돌릴 수 없습니다.`,
    yes: '환불하기',
    no: '아직 안 함',
    decided: '처리 내용을 저장했습니다.',
    refused: '처리하지 못했습니다',
    refusedWords: '입력한 사유는 그대로 있습니다.',
  },
  mails: {
    title: '메일',
    words: '예매 확인, 환불, 좌석 제안 메일입니다. 전달하지 못한 메일은 여기에 남습니다.',
    filter: '표시할 메일',
    states: { dead: '실패', due: '발송 대기', sent: '발송됨' },
    kinds: { order_paid: '결제 완료', refunded: '환불', payment_returned: '결제 반환', seats_offered: '좌석 제안', performance_cancelled: '공연 취소' },
    empty: { dead: '실패한 메일이 없습니다', due: '발송 대기 중인 메일이 없습니다', sent: '아직 발송한 메일이 없습니다' },
    emptyWords: { dead: '모든 메일을 보냈거나 아직 시도하고 있습니다.', due: '새 메일은 몇 초 안에 발송됩니다.', sent: '최근 90일의 메일이 여기에 나타납니다.' },
    attempts: (n) => `${n}회 시도`,
    unsure: '이미 도착했을 수 있습니다. 다시 보내도 같은 메일입니다.',
    written: (when) => `작성 ${when}`,
    left: (when) => `발송 ${when}`,
    again: '다시 보내기',
    allAgain: (n) => `표시된 ${n}건 모두 다시 보내기`,
    sending: (done, all) => `요청 중: ${all}건 중 ${done}건`,
    done: (n) => `메일 ${n}건이 곧 다시 발송됩니다.`,
    notAll: (n) => `메일 ${n}건을 처리하지 못했습니다`,
    notAllWords: '처리하지 못한 메일은 목록에 그대로 있습니다.',
  },
};

export function adminWords(): AdminWords {
  return i18n.lang === 'ko' ? ko : en;
}
