import type { Finding } from '../library/finding.ts';
import { suggest } from '../library/nearest.ts';
import type { Content } from '../library/read-content.ts';
import { articleIds, readableFolders, readableTexts } from './look-up.ts';
import { reachable, shortestWay, type Ways } from './path-graph.ts';
import type { Rule } from './rule.ts';
import { ancestor } from './step-lists.ts';

const rule = 'guide-paths';

type Guide = ReturnType<typeof readableFolders>[number];

/** A `next:` of `article.yml`, of an answer or of a step. */
interface Lead {
  readonly guide: Guide;
  /** Index of the step it stands in. */
  readonly step: number;
  readonly next: string;
  readonly path: readonly (string | number)[];
  /** `step` where it says where the whole step leads. */
  readonly of: 'answer' | 'step';
}

/**
 * Answers lead to what there is, no step is left without a way to it, and every path through the guides comes to an
 * end, also across guides that lead to each other. A step leads to the one below it unless it says otherwise.
 */
export const guidePaths: Rule = (content) => {
  const guides = readableFolders(content).filter(({ facts }) => facts.steps.length > 0);
  const leads = guides.flatMap(leadsOf);
  const targets = new Map(leads.map((lead) => [lead, targetOf(content, lead)]));
  const lost = leads.flatMap((lead) => targets.get(lead)?.mistake ?? []);
  // What leads nowhere is told; what would follow from it is not.
  if (lost.length > 0) return lost;
  const ways = waysThrough(guides, leads, (lead) => targets.get(lead)?.place);
  return [
    ...guides.flatMap((guide) => unreachedSteps(guide, ways)),
    ...endlessPaths(leads, ways, (lead) => targets.get(lead)?.place ?? ''),
  ];
};

function leadsOf(guide: Guide): Lead[] {
  return guide.facts.steps.flatMap((step, index): Lead[] => [
    ...step.checks.flatMap(({ answers }, check) =>
      answers.map(({ next }, answer): Lead => {
        const path = ['steps', index, 'checks', check, 'answers', answer, 'next'];
        return { guide, step: index, next, path, of: 'answer' };
      }),
    ),
    ...(step.next === undefined
      ? []
      : [{ guide, step: index, next: step.next, path: ['steps', index, 'next'], of: 'step' as const }]),
  ]);
}

/** The place a lead leads to, as a step, an article or an end; or what is wrong with it. */
function targetOf(content: Content, lead: Lead): { place?: string; mistake?: Finding } {
  const { guide, next } = lead;
  const mistake = (expected: string, mend: string) => ({ mistake: tell(lead, expected, mend) });
  const others = articleIds(content).filter((id) => id !== guide.id);
  if (!next.startsWith('#')) {
    if (next === guide.id)
      return mistake("another article, or '#…' for a step of this one", "Write '#…' with the id of a step.");
    if (others.includes(next)) return { place: next };
    const isAnchor = anchorsOf(content, guide)?.has(next);
    return mistake(
      'the id of an article',
      isAnchor ? `Write '#${next}': it is a step or heading of this article.` : suggest(next, others),
    );
  }
  const anchors = anchorsOf(content, guide);
  const id = next.slice(1);
  if (!anchors) return {};
  if (!anchors.has(id))
    return mistake('the id of a step or heading of this article', suggest(id, anchors.keys()));
  const step = anchors.get(id);
  if (step === guide.facts.steps[lead.step]?.id)
    return mistake('another place than its own step', 'Lead on, or remove it.');
  return { place: step === undefined ? `${guide.id}#${id}` : placeOf(guide, step) };
}

/** Id of each step and heading of a guide's text → the step it is or stands in; undefined for a text nobody can read. */
function anchorsOf(content: Content, guide: Guide): Map<string, string | undefined> | undefined {
  const text = readableTexts(content).find(
    ({ folder, language }) => folder.file === guide.file && language === content.library.source,
  );
  if (!text) return undefined;
  const { elements, headings } = text.scanned;
  return new Map([
    ...guide.facts.steps.map(({ id }) => [id, id] as const),
    ...headings.flatMap(({ id, within }) => {
      const around = elements[within];
      const step = around?.name === 'Step' ? around : around && ancestor(elements, around, 'Step');
      return id === undefined ? [] : [[id, step?.attributes.id ?? undefined] as const];
    }),
  ]);
}

function waysThrough(
  guides: readonly Guide[],
  leads: readonly Lead[],
  target: (lead: Lead) => string | undefined,
): Ways {
  return new Map(
    guides.flatMap((guide) => {
      const places = guide.facts.steps.map(({ id }) => placeOf(guide, id));
      const steps = guide.facts.steps.map((step, index): [string, string[]] => {
        const own = leads.filter((lead) => lead.guide === guide && lead.step === index);
        const below = step.next === undefined ? (places[index + 1] ?? `${guide.id}#`) : undefined;
        return [places[index] ?? '', [...own.map(target), below].filter((place) => place !== undefined)];
      });
      return [[guide.id, places.slice(0, 1)] as [string, string[]], ...steps];
    }),
  );
}

function unreachedSteps(guide: Guide, ways: Ways): Finding[] {
  const reached = reachable(ways, guide.id);
  const lost = guide.facts.steps.filter(({ id }) => !reached.has(placeOf(guide, id)));
  const [first] = lost;
  if (!first || !guide.source) return [];
  const index = guide.facts.steps.indexOf(first);
  const above = guide.facts.steps[index - 1]?.id;
  return [
    {
      rule,
      file: guide.file,
      ...guide.source.locate(['steps', index, 'id']),
      found: `the step "${first.id}", to which nothing leads`,
      expected: 'a way to every step, from the step above it or from an answer',
      mend: `Write next: '#${first.id}' at an answer, or remove next: from step "${above}".`,
    },
  ];
}

/** Each circle once, at the first lead that goes back in it. */
function endlessPaths(leads: readonly Lead[], ways: Ways, target: (lead: Lead) => string): Finding[] {
  const told = new Set<string>();
  return leads.flatMap((lead): Finding[] => {
    const places = lead.guide.facts.steps.map(({ id }) => placeOf(lead.guide, id));
    const from = places[lead.step] ?? '';
    const back = shortestWay(ways, target(lead), from);
    const leadsOn = places.indexOf(target(lead)) > lead.step;
    if (!back || leadsOn || told.has(from)) return [];
    for (const place of back) told.add(place);
    const mend = 'Lead to a later step, to a heading behind the steps, or to an article that ends.';
    const circle = [from, ...back].map((place) => place.replace('#', ' #'));
    return [{ ...tell(lead, 'paths that come to an end', mend), detail: ['It goes round:', ...circle] }];
  });
}

function placeOf({ id }: Guide, step: string): string {
  return `${id}#${step}`;
}

function tell({ guide, next, path }: Lead, expected: string, mend: string): Finding {
  const at = guide.source?.locate(path) ?? { line: 1, column: 1 };
  return { rule, file: guide.file, ...at, found: `next: ${next}`, expected, mend };
}
