import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import type { Position } from '../library/source.ts';
import { withoutText } from './components.ts';
import { readableTexts, repeats, top, unexplained } from './look-up.ts';
import type { Rule } from './rule.ts';
import {
  declaredItems,
  type Item,
  misplaced,
  sideBySide,
  type WrittenItem,
  writtenItems,
} from './step-lists.ts';
import { stepStructure } from './step-structure.ts';

const rule = 'step-parity';

interface Lists {
  readonly file: string;
  /** What `article.yml` declares. */
  readonly declared: readonly Item[];
  readonly written: readonly WrittenItem[];
  /** Declared and not written. */
  readonly missing: readonly Item[];
  /** Written and not declared, also without an id, or written before. */
  readonly extra: readonly WrittenItem[];
}

/**
 * Each language has exactly the steps, checks and answers of `article.yml`, each once, in that order and in its place: a
 * reader's ticks move with them from language to language. The first finding of a text shows both lists.
 */
export const stepParity: Rule = (content) =>
  readableTexts(content).flatMap((text) => {
    if (!text.facts) return [];
    const declared = declaredItems(text.facts.steps);
    const written = writtenItems(text.scanned);
    const missing = declared.filter((item) => !written.some((one) => isSame(one, item)));
    const again = new Set(repeats(written.map(show)));
    const extra = written.filter(
      (item, index) => again.has(index) || !declared.some((one) => isSame(one, item)),
    );
    const lists = { file: text.file, declared, written, missing, extra };
    const findings = [
      ...extraItems(lists),
      ...strayItems(lists),
      ...missingItems(lists),
      ...itemsOutOfOrder(lists),
    ];
    const [first, ...rest] = findings.sort((a, b) => a.line - b.line);
    const shown = first ? [{ ...first, detail: sideBySide(declared, written) }, ...rest] : [];
    return [...shown, ...stepStructure(text)];
  });

function extraItems({ file, declared, missing, extra }: Lists): Finding[] {
  return extra.map((item) => {
    const { element, kind, id } = item;
    const absent = missing.filter((one) => one.kind === kind).map((one) => one.id);
    if (id === '') {
      const example = `<${kind} id="${absent[0] ?? '…'}">`;
      const { found, expected, mend } = withoutText(kind, 'id', element.attributes.id, example);
      return tell(file, element, found, expected, mend);
    }
    if (declared.some((one) => isSame(one, item))) {
      const other = absent.map((one) => `"${one}"`).join(' or ');
      const mend = other === '' ? 'Remove one of the two.' : `Is one of the two meant to be ${other}?`;
      return tell(file, element, `${show(item)} once more`, 'each once', mend);
    }
    const otherwise = 'Remove it, or declare it in article.yml for every language.';
    const mend = absent.length > 0 ? suggest(id, absent) : otherwise;
    return tell(
      file,
      element,
      show(item),
      `${kind === 'Answer' ? 'an' : 'a'} ${kind.toLowerCase()} of article.yml`,
      mend,
    );
  });
}

/** Checks outside of their own step, answers not below their own check; not where that itself is not sound. */
function strayItems({ file, declared, written, extra }: Lists): Finding[] {
  return written.flatMap((item) => {
    const home = declared.find((one) => isSame(one, item))?.home;
    if (home === undefined || home === item.home || extra.some(({ element }) => element === item.owner))
      return [];
    const place = item.owner
      ? `in ${around[item.kind]} "${item.home}"`
      : `outside of every ${around[item.kind]}`;
    const expected = `it in ${around[item.kind]} "${home}"`;
    const mend = `Move it ${item.kind === 'Check' ? 'into step' : 'below check'} "${home}".`;
    return [tell(file, item.element, `${show(item)} ${place}`, expected, mend)];
  });
}

const around = { Step: '', Check: 'step', Answer: 'check' } as const;

/** What is missing, unless something that is too much most likely stands for it. */
function missingItems({ file, declared, written, missing, extra }: Lists): Finding[] {
  const left = (['Step', 'Check', 'Answer'] as const).flatMap((kind) => {
    const same = (items: readonly Item[]) => items.filter((item) => item.kind === kind).map(({ id }) => id);
    const ids = unexplained(same(missing), same(extra));
    return missing.filter((item) => item.kind === kind && ids.includes(item.id));
  });
  return left.flatMap((item) => {
    const home = declared.find(({ kind, id }) => kind === ownerOf[item.kind] && id === item.home);
    if (home && missing.includes(home)) return []; // Told with what it belongs to.
    const before = declared
      .slice(0, declared.indexOf(item))
      .filter(({ kind, home }) => kind === item.kind && home === item.home)
      .findLast((one) => !missing.includes(one));
    const anchor = before ?? home;
    const at = anchor && written.find((one) => isSame(one, anchor))?.element;
    const below = item.kind === 'Answer' ? 'below check' : 'to step';
    const where = before ? `behind "${before.id}"` : home ? `${below} "${home.id}"` : 'as the first step';
    const mend = item.kind === 'Step' ? `Add it with its checks ${where}.` : `Add it ${where}.`;
    return [
      tell(file, at ?? top, `no ${show(item)}`, `every ${item.kind.toLowerCase()} of article.yml`, mend),
    ];
  });
}

const ownerOf = { Step: '', Check: 'Step', Answer: 'Check' } as const;

/** Steps among themselves, checks in a step and answers to a check, as few as possible, that must move. */
function itemsOutOfOrder({ file, declared, written }: Lists): Finding[] {
  const group = ({ kind, home }: Item) => `${kind} ${home}`;
  return [...new Set(declared.map(group))].flatMap((name) => {
    const wanted = declared.filter((item) => group(item) === name).map(({ id }) => id);
    const own = written.filter((item) => group(item) === name);
    const wrong = misplaced(wanted, [...new Set(own.map(({ id }) => id))]);
    return own
      .filter(({ id }) => wrong.includes(id))
      .map((item) => {
        const before = wanted[wanted.indexOf(item.id) - 1];
        const mend = before === undefined ? 'Move it to the beginning.' : `Move it behind "${before}".`;
        const expected = `the order of article.yml: ${wanted.join(', ')}`;
        return tell(file, item.element, `${show(item)} in another place`, expected, mend);
      });
  });
}

function isSame(a: Item, b: Item): boolean {
  return a.kind === b.kind && a.id === b.id;
}

function show({ kind, id }: Item): string {
  return `<${kind} id="${id}">`;
}

function tell(file: string, at: Position, found: string, expected: string, mend: string): Finding {
  return { rule, file, line: at.line, column: at.column, found, expected, mend };
}
