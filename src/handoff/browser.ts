/** What a browser says of itself. `userAgentData` is where there is one; TypeScript does not know it yet. */
export interface Self {
  readonly userAgent: string;
  readonly userAgentData?:
    | {
        readonly brands: readonly { readonly brand: string; readonly version: string }[];
        readonly platform: string;
      }
    | undefined;
}

/**
 * The browser as it calls itself: "Chromium 142, Google Chrome 142, Windows". Where it has no list of brands, what
 * all browsers say alike is left out of its long name and nothing is guessed: most call themselves Safari too.
 */
export function browserName({ userAgent, userAgentData }: Self): string {
  // Browsers add a brand that does not exist, such as "Not)A;Brand", so that nobody relies on the list.
  const brands = userAgentData?.brands.filter(({ brand }) => !/not.*brand/i.test(brand)) ?? [];
  const named = brands.map(({ brand, version }) => `${brand} ${version}`);
  if (named.length > 0) return [...named, userAgentData?.platform].filter(Boolean).join(', ');
  return userAgent.replace(/Mozilla\/5.0 |AppleWebKit\S+ |Gecko\/\S+ |\(KHTML[^)]*\) /g, '').slice(0, 150);
}
