import type { ErrorCode } from '../protocol.ts';
import { en, type Words } from './en.ts';
import { ko } from './ko.ts';

export type Lang = 'ko' | 'en';

/** Everything that can go wrong has words: the server's codes and what the page itself finds out. */
export type AnyCode = ErrorCode | 'network' | 'timeout' | 'disconnected';
export type ErrorWords = Record<AnyCode, string>;

const DICTIONARIES: Record<Lang, Words> = { ko, en };
const KEY = 'frontrow.lang';

function initial(): Lang {
  return typeof document !== 'undefined' && document.documentElement.lang === 'ko' ? 'ko' : 'en';
}

let lang = $state<Lang>(initial());

/** The language and its words. Reading inside a component follows a switch. */
export const i18n = {
  get lang(): Lang {
    return lang;
  },
  /** BCP 47, for `Intl`. */
  get locale(): string {
    return lang === 'ko' ? 'ko-KR' : 'en-GB';
  },
  get t(): Words {
    return DICTIONARIES[lang];
  },
  set(next: Lang): void {
    lang = next;
    document.documentElement.lang = next;
    try {
      localStorage.setItem(KEY, next);
    } catch {
      // Not remembered, then.
    }
  },
};

/** A category in the reader's language where it is one of the usual ones; as its manager wrote it otherwise. */
export function category(name: string): string {
  const known: Record<string, string> = i18n.t.categories;
  return known[name.toLowerCase()] ?? name;
}

/** The words for something that was thrown. */
export function wordsFor(error: unknown): string {
  const code = (error as { code?: string } | null)?.code as AnyCode | undefined;
  const words = i18n.t.errors;
  return code !== undefined && code in words ? words[code] : words.internal;
}
