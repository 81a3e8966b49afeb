import type { Tools } from '../language-tools/tools.ts';
import type { Finding } from '../library/finding.ts';
import type { Content } from '../library/read-content.ts';

/** What a rule may ask besides the content; whatever calls the rules brings it. */
export interface Desk {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Absent where nothing is to be loaded for it, as in a build: rules that need it then find nothing. */
  readonly tools?: Tools | undefined;
}

/** A rule looks at all content and tells what is wrong with it. Pure: no disk, no clock, no network. */
export type Rule = (content: Content, desk: Desk) => Finding[];
