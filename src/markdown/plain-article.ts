import type { Element, ElementContent, Root, RootContent } from 'hast';

/*
 * From the article as the browser gets it to the article as text: what only works on the page goes, and the parts of
 * a guide become what Markdown has for them. The classes are those of the components in ../articles/, ../guide/ and
 * ../handoff/.
 */

type Node = ElementContent;
type Rebuild = (element: Element) => Node[];

/** The `<article>` of a page, or undefined where it has none. */
export function findArticle(parent: Root | Element): Element | undefined {
  for (const child of parent.children as RootContent[]) {
    if (child.type !== 'element') continue;
    const found = child.tagName === 'article' ? child : findArticle(child);
    if (found) return found;
  }
  return undefined;
}

/** What is left of an article for readers of its text, with addresses made whole. Its parts are not changed. */
export function plainArticle(article: Element, page: string): Element {
  const whole = (address: unknown) => new URL(String(address), page).href;
  const plain = (node: Node): Node[] => {
    if (node.type !== 'element') return node.type === 'text' ? [node] : [];
    if (named('status-line', 'brief')(node)) return statusLink(node, whole);
    if (isOfThePage(node)) return [];
    const { href, src, alt } = node.properties;
    const children = grouped(node.children.flatMap(plain));
    const own = { ...node, children };
    const rebuild = parts.find(([isPart]) => isPart(own))?.[1];
    if (node.tagName === 'a') own.properties = { ...node.properties, href: whole(href) };
    if (node.tagName === 'img') own.properties = { src: whole(src), alt };
    return rebuild ? rebuild(own) : [own];
  };
  return { ...article, children: grouped(article.children.flatMap(plain)) };
}

/** What shows the status, remembers ticks, hands on a summary, or is there to be pressed. */
function isOfThePage(element: Element): boolean {
  const pageOnly = ['status-line', 'button', 'svg', 'progress', 'output', 'script'];
  const helpers = ['guide-end', 'guide-kept', 'guide-progress'];
  return (
    pageOnly.includes(element.tagName) ||
    helpers.some((name) => hasClass(element, name)) ||
    element.properties['dataHandOff'] !== undefined ||
    element.properties['hidden'] === true
  );
}

const parts: readonly (readonly [isPart: (element: Element) => boolean, rebuild: Rebuild])[] = [
  // A drawing is what it says to those who do not see it.
  [
    ({ properties }) => properties['role'] === 'img',
    ({ properties }) => [make('p', [make('em', [{ type: 'text', value: String(properties['ariaLabel']) }])])],
  ],
  [named('ol', 'steps'), ({ children }) => children],
  [named('li', 'step'), ({ children }) => withNumber(children)],
  [(one) => hasClass(one, 'check'), (own) => [task(own)]],
  [named('p', 'answer'), ({ children }) => [make('li', children, { dataAnswer: true })]],
  [named('section', 'table'), ({ children }) => children],
  [named('p', 'note-title'), ({ children }) => [make('p', [make('strong', children)])]],
  // Whose step it is; the request to send them is for the page.
  [
    (one) => hasClass(one, 'note') && classes(one).length === 1,
    ({ children }) => [make('blockquote', elements(children).slice(0, 1))],
  ],
  [named('div', 'note'), ({ children }) => [make('blockquote', children)]],
  [({ tagName }) => tagName === 'dl', ({ children }) => [make('ul', pairs(elements(children)))]],
  [named('a', 'card'), (own) => card(own)],
  [(one) => one.tagName === 'li' && textOf(one).trim() === '', () => []],
  [(one) => one.tagName === 'li' && elements(one.children).some(isPageName), (own) => [signInPage(own)]],
  // A value with signs that Markdown takes for its own is easier to copy as code.
  [
    (one) => one.properties['translate'] === 'no' && /[_*~<>\\`]/.test(textOf(one)),
    (own) => [make('code', [{ type: 'text', value: textOf(own) }])],
  ],
];

/** A step asks whether there is trouble: without the live answer, where to look for it. */
function statusLink(line: Element, whole: (address: unknown) => string): Node[] {
  const inside = (node: Node): Element[] =>
    node.type === 'element' ? [node, ...node.children.flatMap(inside)] : [];
  const link = inside(line).find(({ tagName }) => tagName === 'a');
  const head = inside(line).find(({ properties }) => properties['dataHead'] !== undefined);
  if (!link || !head) return [];
  const to = make('a', link.children, { href: whole(link.properties['href']) });
  return [make('p', [text(`${textOf(head)}: `), to])];
}

function withNumber(children: readonly Node[]): Node[] {
  const number = elements(children).find((one) => hasClass(one, 'step-number'));
  return children.flatMap((child) => {
    if (child === number) return [];
    if (!number || child.type !== 'element' || child.tagName !== 'h2') return [child];
    return [{ ...child, children: [{ type: 'text', value: `${textOf(number)}. ` }, ...child.children] }];
  });
}

/** A box to tick, with what the page says below it, such as how long to wait. */
function task(check: Element): Element {
  const inside = elements(check.children).find(({ tagName }) => tagName === 'label') ?? check;
  const note = elements(check.children).find((one) => hasClass(one, 'check-note'));
  const words = inside.children.filter((one) => one.type !== 'element' || one.tagName !== 'input');
  const said = note ? textOf(note).trim() : '';
  const more: Node[] = said === '' ? [] : [{ type: 'text', value: ` (${said})` }];
  return make('li', [make('input', [], { type: 'checkbox' }), text(' '), ...words, ...more], {
    dataTask: true,
  });
}

/** Checks that follow each other are one list; the answers below a check are a list in it. */
function grouped(children: readonly Node[]): Node[] {
  const result: Node[] = [];
  for (const child of children) {
    const isTask = child.type === 'element' && child.properties['dataTask'] === true;
    const isAnswer = child.type === 'element' && child.properties['dataAnswer'] === true;
    if (!isTask && !isAnswer) {
      result.push(child);
      continue;
    }
    while (isBlank(result.at(-1))) result.pop();
    const last = result.at(-1);
    const list = last?.type === 'element' && last.properties['dataTasks'] === true ? last : undefined;
    const item = list?.children.at(-1);
    if (isTask && list) list.children.push(child);
    else if (isTask) result.push(make('ul', [child], { dataTasks: true }));
    else if (item?.type === 'element') answersOf(item).children.push(child);
    else result.push(make('p', child.children));
  }
  return result;
}

function answersOf(item: Element): Element {
  const last = item.children.at(-1);
  if (last?.type === 'element' && last.tagName === 'ul') return last;
  const list = make('ul', []);
  item.children.push(list);
  return list;
}

/** A way to reach support: its name is the link, what it is good for stands behind. */
function card(own: Element): Node[] {
  const [name, ...more] = elements(own.children).flatMap(({ children }) => elements(children));
  if (!name) return [own];
  const { href } = own.properties;
  return [make('a', name.children, { href }), ...more.flatMap(({ children }) => [text(' – '), ...children])];
}

function isPageName({ tagName, children }: Element): boolean {
  return (
    tagName === 'p' &&
    elements(children)
      .map((one) => one.tagName)
      .join() === 'b,span'
  );
}

/** Name and purpose of a sign-in page do not stand below each other in a line of text. */
function signInPage(own: Element): Element {
  const children = own.children.map((child) => {
    if (child.type !== 'element' || !isPageName(child)) return child;
    const [name, purpose] = elements(child.children);
    return name && purpose ? { ...child, children: [name, text(' – '), ...purpose.children] } : child;
  });
  return { ...own, children };
}

function pairs(terms: readonly Element[]): Element[] {
  return terms.flatMap(({ tagName, children }, index) => {
    const value = terms[index + 1];
    return tagName === 'dt' && value ? [make('li', [...children, text(' – '), ...value.children])] : [];
  });
}

function named(tagName: string, className: string): (element: Element) => boolean {
  return (element) => element.tagName === tagName && hasClass(element, className);
}

function hasClass(element: Element, name: string): boolean {
  return classes(element).includes(name);
}

function classes({ properties }: Element): readonly (string | number)[] {
  return Array.isArray(properties['className']) ? properties['className'] : [];
}

function elements(nodes: readonly Node[]): Element[] {
  return nodes.filter((one) => one.type === 'element');
}

function textOf(node: Node): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function isBlank(node: Node | undefined): boolean {
  return node?.type === 'text' && node.value.trim() === '';
}

function text(value: string): Node {
  return { type: 'text', value };
}

function make(tagName: string, children: readonly Node[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children: [...children] };
}
