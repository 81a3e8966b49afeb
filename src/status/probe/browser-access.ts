import { cleanText } from '../clean.ts';
import type { Answer } from './answer.ts';

/** Whether a browser on another origin may read some feeds. */
export interface BrowserAccess {
  readonly may: boolean;
  readonly why: string;
}

/**
 * The checks that stand between a feed and a page: the browser's, that each answer allows the origin of the page in
 * `Access-Control-Allow-Origin`, and our own reader's, that it is sent as JSON. With the address of what fails: of
 * several feeds it may be one alone.
 */
export function browserAccess(
  answers: readonly Pick<Answer, 'url' | 'allowOrigin' | 'wrongType'>[],
  origin: string,
): BrowserAccess {
  const mistyped = answers.find(({ wrongType }) => wrongType !== undefined);
  const refused = answers.find(({ allowOrigin }) => allowOrigin !== '*' && allowOrigin !== origin);
  const reasons = [
    ...(refused ? [refusal(refused.url, refused.allowOrigin ?? null, origin)] : []),
    ...(mistyped
      ? [
          `${mistyped.url} is sent as ${mistyped.wrongType || 'nothing in particular'}, not as application/json`,
        ]
      : []),
  ];
  if (reasons.length > 0) return { may: false, why: reasons.join('; ') };
  const isNamed = answers.some(({ allowOrigin }) => allowOrigin === origin);
  return {
    may: true,
    why: `Access-Control-Allow-Origin ${isNamed ? `names ${origin}` : 'is *, every origin'}`,
  };
}

function refusal(url: string, value: string | null, origin: string): string {
  if (value === null) return `${url} has no Access-Control-Allow-Origin`;
  const given = `Access-Control-Allow-Origin of ${url}`;
  return value.includes(',')
    ? `${given} has several values (${cleanText(value)}), which browsers refuse`
    : `${given} is ${cleanText(value)}, not ${origin}`;
}
