import type { Attribute, Token } from './html-tokens.ts';
import type { Breach } from './rules.ts';

export type StartTag = Extract<Token, { kind: 'start' }>;

export function attributeValue(tag: StartTag, name: string): string | undefined {
  return tag.attributes.find((attribute) => attribute.name === name)?.value;
}

/**
 * The rules a tag breaks by itself, whatever the addresses in it lead to.
 *
 * @param content what stands between a script's tags
 */
export function tagBreaches(tag: StartTag, content: string): Breach[] {
  const breaches: Breach[] = [];
  if (tag.name === 'script' && attributeValue(tag, 'src') === undefined) {
    const breach = inlineBreach(attributeValue(tag, 'type') ?? '', content);
    if (breach !== undefined) breaches.push([breach]);
  }
  if (opensWindow(tag)) breaches.push(['open-window']);
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

/**
 * A script without src is run, or it is data (any other type), which no policy applies to. The one kind of data a
 * page may hold describes it to search engines. Import maps and speculation rules are data that steers scripts.
 * https://html.spec.whatwg.org/multipage/scripting.html#prepare-the-script-element
 */
function inlineBreach(
  type: string,
  content: string,
): 'inline-script' | 'data-block' | 'broken-data' | undefined {
  if (type === 'application/ld+json') return isJson(content) ? undefined : 'broken-data';
  const essence = type.split(';', 1).join('').trim().toLowerCase();
  const runs =
    ['', 'module', 'importmap', 'speculationrules'].includes(essence) ||
    /^(?:text|application)\/(?:x-)?(?:java|ecma)script$|^text\/(?:javascript1\.[0-5]|jscript|livescript)$/.test(
      essence,
    );
  return runs ? 'inline-script' : 'data-block';
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** Browsers of today keep the new window from its opener by themselves, but not for a form or an older browser. */
function opensWindow(tag: StartTag): boolean {
  const target = attributeValue(tag, 'target');
  if (target === undefined || ['', '_self', '_parent', '_top'].includes(target.toLowerCase())) return false;
  return !/(?:^|\s)no(?:opener|referrer)(?:\s|$)/i.test(attributeValue(tag, 'rel') ?? '');
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
