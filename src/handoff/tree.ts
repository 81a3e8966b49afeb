/**
 * Markup that is made when the site is built and put into a page later. A string of HTML may not be put into any page
 * (Trusted Types), so it travels as a tree: a text, or a tag, its attributes and what is in it.
 */
export type Tree = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...Tree[]];

/** The tree as nodes. Only for trees of our own: an attribute could run a script. */
export function plant(tree: Tree): Node | string {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...children] = tree;
  const element = document.createElement(tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] ?? '');
  element.append(...children.map(plant));
  return element;
}
