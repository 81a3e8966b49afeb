import type { Provider } from '../library/model.ts';

/** Where it stands: https://www.rfc-editor.org/rfc/rfc9116#section-3 */
export const securityTextPath = '/.well-known/security.txt';

/** `security.txt` (RFC 9116): whom to tell of a hole in the help centre. */
export function securityText({ helpCentre, security }: Pick<Provider, 'helpCentre' | 'security'>): string {
  const { contacts, expires, languages, policy } = security;
  return `${[
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}T23:59:59Z`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    `Canonical: ${helpCentre.address}${securityTextPath}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ].join('\n')}\n`;
}
