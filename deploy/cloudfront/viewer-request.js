// Written by npm run deploy:configs from content/ and src/hosting/. Changes here are lost.
const asked = new RegExp("(?:^|,)\\s*(da|de|en|es|fi|fr|it|nb|nl|nn|no|pt|sv)(?:-[a-z0-9-]+)?\\s*(?:;\\s*q=(?:1|0?\\.[0-9]*[1-9])[0-9.]*\\s*)?(?:,|$)", 'i');
const languages = [["fi","^(?:fi)$"],["en","^(?:en)$"],["sv","^(?:sv)$"],["da","^(?:da)$"],["nb","^(?:nb|no|nn)$"],["de","^(?:de)$"],["nl","^(?:nl)$"],["fr","^(?:fr)$"],["es","^(?:es)$"],["it","^(?:it)$"],["pt","^(?:pt)$"]];
const robots = new RegExp("bot|crawl|spider|slurp|preview|facebookexternalhit|whatsapp|embedly|inspectiontool|googleother|-user/", 'i');
const exact = {"/hc/fi":"/fi/","/hc/en-us":"/en/","/hc/en-gb":"/en/","/hc/sv":"/sv/","/hc/da":"/da/","/hc/no":"/nb/","/hc/nb":"/nb/","/hc/de":"/de/","/hc/nl":"/nl/","/hc/fr":"/fr/","/hc/es":"/es/","/hc/it":"/it/","/hc/pt":"/pt/","/hc/pt-br":"/pt/","/hc/pl":"/en/","/hc/cs":"/en/"};
const tables = [{"115005594465":"webmail-login-problems/","360001338598":"forgot-email-password/","115005592565":"reset-control-panel-password/","4404699986321":"two-step-verification/","115005587869":"contact-email-address/","4489980482065":"mailbox-storage/","36353415925137":"webmail-on-phone/","17038200070545":"my-mail-lands-in-spam/","115005594825":"spam-filter/","115005594865":"spam-filter/","13199761315985":"trusted-senders/","4408604715409":"phishing-messages/","115005700549":"hacked-mail-account/","6864084675345":"login-alerts/"}];
const numbered = {"/hc/fi/articles/":["/fi/",0],"/hc/en-us/articles/":["/en/",0],"/hc/en-gb/articles/":["/en/",0],"/hc/sv/articles/":["/sv/",0],"/hc/da/articles/":["/da/",0],"/hc/no/articles/":["/nb/",0],"/hc/nb/articles/":["/nb/",0],"/hc/de/articles/":["/de/",0],"/hc/nl/articles/":["/nl/",0],"/hc/fr/articles/":["/fr/",0],"/hc/es/articles/":["/es/",0],"/hc/it/articles/":["/it/",0],"/hc/pt/articles/":["/pt/",0],"/hc/pt-br/articles/":["/pt/",0],"/hc/pl/articles/":["/en/",0],"/hc/cs/articles/":["/en/",0]};

// An address that cannot be read is none of ours: it is looked for as it stands, and not found.
function readable(path) {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    return path;
  }
}

function has(table, key) {
  return Object.prototype.hasOwnProperty.call(table, key);
}

function onward(path, choosing, acceptLanguage, userAgent) {
  if (path === '/') {
    const found = choosing || robots.test(userAgent || '') ? null : asked.exec(acceptLanguage || '');
    if (!found) return undefined;
    for (const [tag, pattern] of languages) {
      if (new RegExp(pattern, 'i').test(found[1])) return { status: 302, location: '/' + tag + '/#sent' };
    }
    return undefined;
  }
  const bare = path.replace(/(.)\/$/, '$1');
  if (has(exact, bare)) return exact[bare] ? { status: 301, location: exact[bare] } : { status: 410 };
  for (const before of Object.keys(numbered)) {
    if (!path.startsWith(before)) continue;
    const number = path.slice(before.length).replace(/-.*$|\/$/, '');
    const [language, table] = numbered[before];
    if (has(tables[table], number)) {
      const to = tables[table][number];
      return { status: 301, location: to.startsWith('/') ? to : language + to };
    }
  }
  return undefined;
}

function handler(event) {
  const request = event.request;
  const value = (name) => request.headers[name] && request.headers[name].value;
  const choosing = request.querystring['all'] !== undefined;
  const path = readable(request.uri);
  const next = onward(path, choosing, value('accept-language'), value('user-agent'));
  if (next && next.location) {
    return {
      statusCode: next.status,
      statusDescription: next.status === 301 ? 'Moved Permanently' : 'Found',
      headers: { location: { value: next.location }, 'cache-control': { value: 'no-cache' } },
    };
  }
  if (next) return { statusCode: 410, statusDescription: 'Gone' };
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  else if (!/\.[^/]+$/.test(request.uri)) {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: request.uri.replace(/^\/+/, '/') + '/' } },
    };
  }
  return request;
}
