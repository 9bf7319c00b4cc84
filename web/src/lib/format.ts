/** Money, dates and durations in the reader's language and time zone. Pure; the locale is always given. */

const moneyFormats = new Map<string, Intl.NumberFormat>();

/** An amount in minor units as text, such as ₩150,000. */
export function money(amount: number, currency: string, locale: string): string {
  const key = `${locale} ${currency}`;
  let format = moneyFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
    moneyFormats.set(key, format);
  }
  const digits = format.resolvedOptions().maximumFractionDigits ?? 0;
  return format.format(amount / 10 ** digits);
}

/** A whole number with the locale's separators. */
export function number(n: number, locale: string): string {
  return n.toLocaleString(locale);
}

/** What somebody wrote, ended so that another sentence may follow. */
export function sentence(text: string): string {
  return /[.!?…。]$/.test(text.trimEnd()) ? text.trimEnd() : `${text.trimEnd()}.`;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

function date(when: string | number, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, options);
    dateFormats.set(key, format);
  }
  return format.format(new Date(when));
}

/** Sat 12 December 2026, 19:30 */
export function fullDate(when: string, locale: string): string {
  return date(when, locale, { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
}

/** The same by the clock at the venue. All venues are in Korea. */
export function venueDate(when: string, locale: string): string {
  return date(when, locale, { weekday: 'short', year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: 'Asia/Seoul' });
}

/** 12 Dec, 19:30 */
export function shortDate(when: string, locale: string): string {
  return date(when, locale, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' });
}

/** 12 Dec */
export function dayMonth(when: string, locale: string): string {
  return date(when, locale, { month: 'short', day: 'numeric' });
}

/** 12 December 2026 */
export function longDay(when: string, locale: string): string {
  return date(when, locale, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** Sat */
export function weekday(when: string, locale: string): string {
  return date(when, locale, { weekday: 'short' });
}

/** 19:30 */
export function time(when: string, locale: string): string {
  return date(when, locale, { hour: 'numeric', minute: '2-digit' });
}

/** 12 Dec 2026 – 3 Jan 2027, or one day. */
export function dateRange(first: string, last: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric' });
  return format.formatRange(new Date(first), new Date(last));
}

/** 4:05, or 1:04:05. Rounded up, so that it says 0:00 only when the time is over. */
export function clock(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const s = String(seconds % 60).padStart(2, '0');
  const m = Math.floor(seconds / 60) % 60;
  const h = Math.floor(seconds / 3600);
  return h > 0 ? `${h}:${String(m).padStart(2, '0')}:${s}` : `${m}:${s}`;
}

/** Days, hours, minutes and seconds until then; never negative. */
export function parts(ms: number): { days: number; hours: number; minutes: number; seconds: number } {
  const all = Math.max(0, Math.ceil(ms / 1000));
  return { days: Math.floor(all / 86_400), hours: Math.floor(all / 3600) % 24, minutes: Math.floor(all / 60) % 60, seconds: all % 60 };
}

/** An estimate's end in minutes a person would say: 1–10 exact, then fives, then tens. */
export function roughMinutes(seconds: number): number {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  if (minutes <= 10) return minutes;
  const step = minutes <= 60 ? 5 : 10;
  return Math.ceil(minutes / step) * step;
}

/** The first characters of an id, enough to tell one's own things apart. */
export function shortId(id: string): string {
  return id.replaceAll('-', '').slice(-8).toUpperCase();
}
