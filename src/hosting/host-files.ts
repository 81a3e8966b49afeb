import { apacheFiles } from './apache.ts';
import { caddyFiles } from './caddy.ts';
import { cloudflareFiles } from './cloudflare.ts';
import { cloudfrontFiles } from './cloudfront.ts';
import type { HostFacts } from './host-facts.ts';
import type { HostFiles } from './host-file.ts';
import { netlifyFiles } from './netlify.ts';
import { nginxFiles } from './nginx.ts';

/** The configuration of every kind of host, by path below `deploy/`. */
export function hostFiles(facts: HostFacts): HostFiles {
  return {
    ...nginxFiles(facts),
    ...caddyFiles(facts),
    ...apacheFiles(facts),
    ...netlifyFiles(facts),
    ...cloudflareFiles(facts),
    ...cloudfrontFiles(facts),
  };
}
