import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A provider's logo as data: nothing but plain shapes is left of the file. */
export interface Logo {
  /** What the root element says of how it is drawn: `viewBox`, and paint that its shapes inherit. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Markup of the shapes: valid in HTML and in XML. */
  readonly shapes: string;
  /** Every colour something is painted with: `currentColor`, or `#rrggbb`. */
  readonly colours: readonly string[];
}

/** What is wrong in a logo's file; positions are 1-based. */
export interface LogoProblem {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

/** Bytes and shapes that a logo may have: every page carries it. */
export const most = { bytes: 2000, shapes: 12 } as const;

const paint = ['fill', 'stroke'];
const looks = [
  'opacity',
  'transform',
  'fill-rule',
  'fill-opacity',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'stroke-opacity',
];
/** Element → what it may say besides paint and `looks`. */
const geometry: Readonly<Record<string, readonly string[]>> = {
  g: [],
  path: ['d'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'ry'],
  circle: ['cx', 'cy', 'r'],
  ellipse: ['cx', 'cy', 'rx', 'ry'],
  line: ['x1', 'y1', 'x2', 'y2'],
  polyline: ['points'],
  polygon: ['points'],
};
/** Said by drawing programs, and of no use in a page; left out without a word. */
const dropped = {
  elements: ['title', 'desc', '#comment', '#text'],
  attributes: ['id', 'class', 'xmlns', 'xmlns:xlink', 'xml:space', 'version', 'role'],
};

/**
 * Reads a logo. Only shapes, numbers and colours are kept, so that nothing else can get into a page whatever the file
 * holds.
 *
 * @param text the SVG file
 * @returns the logo, or everything that stands in its way
 */
export function readLogo(
  text: string,
):
  | { readonly logo: Logo; readonly problems: [] }
  | { readonly logo?: never; readonly problems: LogoProblem[] } {
  const tree = parseFragment(text, { sourceCodeLocationInfo: true });
  const root = tree.childNodes.find((node): node is Tree.Element => node.nodeName === 'svg');
  if (!root) {
    return {
      problems: [{ line: 1, column: 1, found: 'no <svg>', expected: 'a drawing', mend: 'Save it as SVG.' }],
    };
  }
  const problems: LogoProblem[] = [...sizeProblems(text, root)];
  const colours = new Set<string>();
  const attributes = attributesOf(root, ['viewBox', 'width', 'height'], problems);
  const shapes = root.childNodes
    .map((node) => markup(node, { fill: '#000000', stroke: 'none', ...attributes }, colours, problems))
    .join('');
  if (problems.length === 0 && shapes === '') {
    problems.push({
      ...at(root),
      found: 'an <svg> without shapes',
      expected: 'at least one',
      mend: 'Draw one.',
    });
  }
  if (problems.length > 0) return { problems };
  const { width: _, height: __, ...kept } = attributes;
  return { logo: { attributes: kept, shapes, colours: [...colours] }, problems: [] };
}

function sizeProblems(text: string, root: Tree.Element): LogoProblem[] {
  const bytes = Buffer.byteLength(text);
  const count = shapesIn(root);
  const box = value(root, 'viewBox');
  const [, , width = 0, height = 0] = (box ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const simpler = 'Simplify its paths, with fewer decimals; SVGO does (https://svgo.dev).';
  return [
    ...(bytes <= most.bytes
      ? []
      : [
          {
            ...at(root),
            found: `${bytes} bytes`,
            expected: `at most ${most.bytes}: every page carries it`,
            mend: simpler,
          },
        ]),
    ...(count <= most.shapes
      ? []
      : [
          {
            ...at(root),
            found: `${count} shapes`,
            expected: `at most ${most.shapes}`,
            mend: 'Unite paths of one colour.',
          },
        ]),
    ...(width > 0 && height > 0
      ? []
      : [
          {
            ...at(root),
            found: box === undefined ? 'no viewBox' : `viewBox="${box}"`,
            expected: 'viewBox="0 0 width height"',
            mend: `Write viewBox="0 0 ${value(root, 'width') ?? 32} ${value(root, 'height') ?? 32}".`,
          },
        ]),
    ...(width <= 2 * height && height <= 2 * width
      ? []
      : [
          {
            ...at(root),
            found: `a logo of ${width} × ${height}`,
            expected: 'neither side longer than twice the other: it is a tab’s icon too',
            mend: 'Take the sign without the name, which stands beside it.',
          },
        ]),
  ];
}

function markup(
  node: Tree.ChildNode,
  inherited: Readonly<Record<string, string>>,
  colours: Set<string>,
  problems: LogoProblem[],
): string {
  if (!('tagName' in node)) return '';
  if (dropped.elements.includes(node.tagName)) return '';
  const own = geometry[node.tagName];
  if (!own) {
    problems.push({
      ...at(node),
      found: `<${node.tagName}>`,
      expected: `plain shapes: ${Object.keys(geometry).join(', ')}`,
      mend: 'Turn it into paths with one colour each, or leave it out.',
    });
    return '';
  }
  const attributes = attributesOf(node, own, problems);
  const painted = { ...inherited, ...attributes };
  if (node.tagName !== 'g') {
    for (const name of paint) if (painted[name] !== 'none') colours.add(painted[name] ?? '');
  }
  const inside = node.childNodes.map((one) => markup(one, painted, colours, problems)).join('');
  const tag = `<${node.tagName}${written(attributes)}`;
  // Ends in one sign are ends in HTML too, inside an <svg>.
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${node.tagName}>`;
}

/** ` name="value"` for each; values hold no character that needs escaping, see `valueProblem`. */
export function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, said]) => ` ${name}="${said}"`)
    .join('');
}

function attributesOf(
  element: Tree.Element,
  own: readonly string[],
  problems: LogoProblem[],
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const { name: local, prefix, value: said } of element.attrs) {
    const name = prefix ? `${prefix}:${local}` : local;
    if (dropped.attributes.includes(name) || /^(?:data|aria)-/.test(name)) continue;
    const place = element.sourceCodeLocation?.attrs?.[name.toLowerCase()];
    const where = place ? { line: place.startLine, column: place.startCol } : at(element);
    const isPaint = paint.includes(name);
    if (!isPaint && !looks.includes(name) && !own.includes(name)) {
      const mend =
        name === 'style' ? 'Write what it says as attributes: fill="currentColor".' : 'Leave it out.';
      problems.push({
        ...where,
        found: `${name}="${said}"`,
        expected: 'shapes and their colours only',
        mend,
      });
    } else if (isPaint ? !isColour(said) : !/^[-+.,()%\w\s]*$/.test(said)) {
      problems.push({
        ...where,
        found: `${name}="${said}"`,
        expected: isPaint ? 'currentColor, none, or a colour such as #0f6b4f' : 'numbers and words only',
        mend: isPaint
          ? 'currentColor takes the accent of the theme that the reader has.'
          : 'Draw it without addresses and references.',
      });
    } else kept[name] = isPaint ? plainColour(said) : said.trim().replace(/\s+/g, ' ');
  }
  return kept;
}

function isColour(said: string): boolean {
  return /^(?:none|currentcolor|#[0-9a-f]{3}|#[0-9a-f]{6})$/i.test(said.trim());
}

function plainColour(said: string): string {
  const colour = said.trim().toLowerCase();
  if (colour === 'currentcolor') return 'currentColor';
  return /^#...$/.test(colour) ? colour.replace(/[^#]/g, (digit) => digit + digit) : colour;
}

function shapesIn(element: Tree.Element): number {
  return element.childNodes
    .filter((node) => 'tagName' in node)
    .reduce((sum, node) => sum + 1 + shapesIn(node), 0);
}

function value(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

function at(element: Tree.Element): { line: number; column: number } {
  const { startLine: line = 1, startCol: column = 1 } = element.sourceCodeLocation ?? {};
  return { line, column };
}
