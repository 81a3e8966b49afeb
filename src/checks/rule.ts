import type { Finding } from '../library/finding.ts';
import type { Content } from '../library/read-content.ts';

/** A rule looks at all content and tells what is wrong with it. Pure: no disk, no clock, no network. */
export type Rule = (content: Content) => Finding[];
