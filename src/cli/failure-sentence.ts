import type { Failure } from '@/model/failure';
import { isMessageKey, translate } from '@/locales/cli-messages';
import type { Locale } from '@/locales/messages';

/** What went wrong, where and what to do, in one sentence. A reason that is a code of the system is put into words. */
export function failureSentence({ code, params }: Failure, locale: Locale): string {
  const reason = `cli.reason.${params['reason']}`;
  return translate(locale, `failure.${code}`, {
    ...params,
    ...(isMessageKey(reason) ? { reason: translate(locale, reason, params) } : {}),
  });
}
