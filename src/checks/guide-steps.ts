import type { Finding } from '../library/finding.ts';
import type { Position } from '../library/source.ts';
import { readableFolders, repeats } from './look-up.ts';
import type { Rule } from './rule.ts';

const rule = 'guide-steps';

/** A guide, and only a guide, has steps and something to tick; readers' ticks are kept by ids, so each is unique. */
export const guideSteps: Rule = (content) =>
  readableFolders(content).flatMap(({ file, source, facts }): Finding[] => {
    if (!source) return [];
    const findings: Finding[] = [];
    const tell = (at: Position, found: string, expected: string, mend: string) =>
      findings.push({ rule, file, ...at, found, expected, mend });
    const { kind, steps } = facts;
    const checks = steps.flatMap((step, index) =>
      step.checks.map(({ id }, place) => ({
        id,
        step: step.id,
        path: ['steps', index, 'checks', place, 'id'],
      })),
    );
    const answers = steps.flatMap((step, index) =>
      step.checks.flatMap((check, place) =>
        check.answers.map(({ id }, answer) => ({
          id,
          path: ['steps', index, 'checks', place, 'answers', answer, 'id'],
        })),
      ),
    );

    if (kind === 'guide' && steps.length === 0) {
      const mend = 'Add steps, or choose how-to, explanation or reference.';
      tell(source.locate(['kind']), 'kind: guide without steps', 'a guide with steps', mend);
    } else if (kind !== 'guide' && steps.length > 0) {
      const found = `kind: ${kind} with ${steps.length === 1 ? '1 step' : `${steps.length} steps`}`;
      tell(source.locate(['kind']), found, 'steps in guides only', 'Write kind: guide, or remove the steps.');
    } else if (steps.length > 0 && checks.length === 0) {
      const mend = 'Add checks to the steps: what a reader has seen or done when the step is done.';
      tell(source.locate(['steps']), 'steps without one check', 'something to tick', mend);
    }
    const stepIds = steps.map(({ id }) => id);
    for (const index of repeats(stepIds)) {
      const at = source.locate(['steps', index, 'id']);
      tell(at, `the step "${stepIds[index]}" once more`, 'each step id once', 'Give one of them another id.');
    }
    const checkIds = checks.map(({ id }) => id);
    for (const index of repeats(checkIds)) {
      const { id, path } = checks[index] ?? { id: '', path: [] };
      const found = `the check "${id}" once more, first in step "${checks[checkIds.indexOf(id)]?.step}"`;
      const expected = 'each check id once in the article';
      tell(source.locate(path), found, expected, 'Give one of them another id.');
    }
    for (const index of repeats(answers.map(({ id }) => id))) {
      const { id, path } = answers[index] ?? { id: '', path: [] };
      const expected = 'each answer id once in the article';
      tell(source.locate(path), `the answer "${id}" once more`, expected, 'Give one of them another id.');
    }
    return findings;
  });
