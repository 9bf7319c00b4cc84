import type { Order } from './types.ts';

interface PaymentAnswer {
  code?: string;
  message?: string;
  txId?: string;
  /** With manual approval: nothing is charged until our server says so with this. */
  paymentToken?: string;
}

/** An approval that waits to be charged. */
export interface Approval {
  token: string;
  transaction: string | null;
}

/** The part of the gateway's browser script that is used. */
interface PortOne {
  requestPayment(request: Record<string, unknown>): Promise<PaymentAnswer | undefined>;
}

declare global {
  interface Window {
    PortOne?: PortOne;
  }
}

/** The gateway's script could not be loaded. */
export class ScriptError extends Error {}

/** The gateway said no before or instead of a redirect; the message is its own. */
export class PaymentRefused extends Error {}

const loading = new Map<string, Promise<PortOne>>();

function load(url: string): Promise<PortOne> {
  const known = loading.get(url);
  if (known) return known;
  const promise = new Promise<PortOne>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = url;
    script.onload = () => (window.PortOne ? resolve(window.PortOne) : reject(new ScriptError('the script defines nothing')));
    script.onerror = () => reject(new ScriptError('the script did not load'));
    document.head.append(script);
  });
  loading.set(url, promise);
  // A failed load may be tried again.
  promise.catch(() => loading.delete(url));
  return promise;
}

/**
 * Opens the gateway's payment window. Resolves when the page is about to leave, or when the gateway came back without
 * leaving, then with the approval where it gave one; what became of the payment is asked from our server either way.
 */
export async function pay(order: Order, customer: { id: string; name: string; email: string } | null): Promise<Approval | null> {
  const payment = order.payment;
  if (!payment) throw new PaymentRefused('');
  const portone = await load(payment.sdk_url);
  let answer: PaymentAnswer | undefined;
  try {
    answer = await portone.requestPayment({
      storeId: payment.store_id,
      channelKey: payment.channel_key,
      paymentId: payment.payment_id,
      orderName: payment.order_name,
      totalAmount: order.amount,
      currency: order.currency,
      payMethod: 'CARD',
      redirectUrl: payment.redirect_url,
      forceRedirect: true,
      productType: 'REAL',
      ...(customer ? { customer: { customerId: customer.id, fullName: customer.name, email: customer.email } } : {}),
    });
  } catch (error) {
    throw new PaymentRefused(error instanceof Error ? error.message : '');
  }
  if (answer?.code !== undefined) throw new PaymentRefused(answer.message ?? '');
  return answer?.paymentToken ? { token: answer.paymentToken, transaction: answer.txId ?? null } : null;
}

/** The approval in the address the gateway sent the browser back to. */
export function approvalIn(query: URLSearchParams): Approval | null {
  const token = query.get('paymentToken');
  return token && !query.has('code') ? { token, transaction: query.get('txId') } : null;
}
