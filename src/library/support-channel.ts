import type { SupportChannel } from './model.ts';

/** What the address of a support channel may have filled in. */
export const channelPlaceholders: readonly string[] = ['summary'];

/** Address of a way to reach support, as a plain link takes it: without anything that a reader hands on. */
export function channelAddress({ url, email }: SupportChannel): string {
  return url?.replace('{summary}', '') ?? `mailto:${email}`;
}
