import type { Attribute, Token } from './html-tokens.ts';
import type { Breach } from './rules.ts';

export type StartTag = Extract<Token, { kind: 'start' }>;

export function attributeValue(tag: StartTag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/** The rules a tag breaks by itself, whatever the addresses in it lead to. */
export function tagBreaches(tag: StartTag): Breach[] {
  const breaches: Breach[] = [];
  if (isInlineScript(tag)) breaches.push(['inline-script']);
  if (tag.name === 'style') breaches.push(['style-element']);
  if (tag.name === 'base') breaches.push(['base-element']);
  const directive = tag.name === 'meta' ? (attributeValue(tag, 'http-equiv') ?? '') : '';
  if (/^content-security-policy/i.test(directive)) breaches.push(['second-policy']);
  for (const attribute of tag.attributes) {
    const { name } = attribute;
    if (name === 'style') breaches.push(['style-attribute']);
    if (/^on[a-z]/.test(name)) breaches.push(['event-attribute', { name }]);
    if (isScriptAddress(tag, attribute)) breaches.push(['javascript-address']);
  }
  return breaches;
}

/** https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element: other types are data. */
function isInlineScript(tag: StartTag): boolean {
  if (tag.name !== 'script' || attributeValue(tag, 'src') !== undefined) return false;
  const type = (attributeValue(tag, 'type') ?? '').split(';', 1).join('').trim().toLowerCase();
  // Import maps and speculation rules are data, but the policy treats them as script.
  if (['', 'module', 'importmap', 'speculationrules'].includes(type)) return true;
  return /^(?:text|application)\/(?:x-)?(?:java|ecma)script$|^text\/(?:javascript1\.[0-5]|jscript|livescript)$/.test(
    type,
  );
}

const linkAttributes = new Set(
  'href xlink:href src action formaction data poster background cite manifest from to values'.split(' '),
);

function isScriptAddress(tag: StartTag, { name, value }: Attribute): boolean {
  // Browsers drop tabs and line breaks anywhere in an address and control characters before it.
  const address = value.replace(/[\t\n\r]/g, '').replace(/^[^!-\u{10ffff}]+/u, '');
  if (linkAttributes.has(name)) return /^javascript:/i.test(address);
  const isRefresh = tag.name === 'meta' && name === 'content';
  return isRefresh && /^[\d.\s;,]*url\s*=\s*['"]?\s*javascript:/i.test(address);
}
