import type { Rule } from './rule.ts';

/** Every rule, in the order in which a reader of `src/checks/` finds them. */
export const rules: readonly Rule[] = [];
