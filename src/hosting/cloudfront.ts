import { chooseParameter } from './accept-language.ts';
import { edgeScript } from './edge-script.ts';
import type { HostFacts } from './host-facts.ts';
import { generatedNote, type HostFiles } from './host-file.ts';

/** https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html#limits-functions */
const longestFunction = 10_240;

/**
 * S3 behind CloudFront: a response headers policy, for answers of every status, and a function for what S3 cannot do
 * (pages of folders, old addresses, the first language of the browser).
 */
export function cloudfrontFiles(facts: HostFacts): HostFiles {
  const script = viewerRequest(facts);
  if (Buffer.byteLength(script) > longestFunction) {
    throw new RangeError(
      `The CloudFront function has ${Buffer.byteLength(script)} bytes; expected at most ${longestFunction}. ` +
        'Take old addresses out of article.yml that nobody asks for any more, or keep them in a key value store.',
    );
  }
  return {
    'cloudfront/response-headers-policy.json': `${JSON.stringify(policy(facts), null, 2)}\n`,
    'cloudfront/viewer-request.js': script,
  };
}

/** For `aws cloudfront create-response-headers-policy --response-headers-policy-config file://…`. */
function policy({ host, headers }: HostFacts): object {
  const value = (name: string) => headers.find(([one]) => one === name)?.[1] ?? '';
  const [maxAge = '0'] = value('Strict-Transport-Security').match(/\d+/) ?? [];
  // These have fields of their own and are refused among the others.
  const security = {
    ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value('Content-Security-Policy') },
    StrictTransportSecurity: {
      Override: true,
      AccessControlMaxAgeSec: Number(maxAge),
      IncludeSubdomains: value('Strict-Transport-Security').includes('includeSubDomains'),
      Preload: false,
    },
    ContentTypeOptions: { Override: true },
    FrameOptions: { Override: true, FrameOption: value('X-Frame-Options') },
    ReferrerPolicy: { Override: true, ReferrerPolicy: value('Referrer-Policy') },
  };
  const own = [
    'Content-Security-Policy',
    'Strict-Transport-Security',
    'X-Content-Type-Options',
    'X-Frame-Options',
    'Referrer-Policy',
  ];
  const others = headers.filter(([name]) => !own.includes(name));
  return {
    Name: `${host.replaceAll('.', '-')}-headers`,
    Comment: 'Written by npm run deploy:configs',
    SecurityHeadersConfig: security,
    CustomHeadersConfig: {
      Quantity: others.length,
      Items: others.map(([Header, Value]) => ({ Header, Value, Override: true })),
    },
    RemoveHeadersConfig: { Quantity: 1, Items: [{ Header: 'Server' }] },
  };
}

function viewerRequest(facts: HostFacts): string {
  return `${generatedNote('//')}${edgeScript(facts)}
function handler(event) {
  const request = event.request;
  const value = (name) => request.headers[name] && request.headers[name].value;
  const choosing = request.querystring['${chooseParameter}'] !== undefined;
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
  else if (!/\\.[^/]+$/.test(request.uri)) {
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: request.uri.replace(/^\\/+/, '/') + '/' } },
    };
  }
  return request;
}
`;
}
