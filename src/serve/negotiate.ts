/** The precompressed copies the build makes, best first: content coding and the end of the file name. */
export const codings = [
  { coding: 'br', suffix: '.br' },
  { coding: 'gzip', suffix: '.gz' },
] as const;

/**
 * Which of our codings a reader takes, by `Accept-Encoding` (RFC 9110 §12.5.3): `q=0` refuses, `*` stands for the
 * others. Without the header nothing is compressed.
 */
export function acceptedCodings(header: string | undefined): string[] {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    if (name !== '') weights.set(name.replace(/^x-/, ''), weight === undefined ? 1 : Number(weight.slice(2)));
  }
  return codings
    .map(({ coding }) => coding)
    .filter((coding) => (weights.get(coding) ?? weights.get('*') ?? 0) > 0);
}

/**
 * A `Range` header that sirv answers rightly: one range with a start and, where given, an end that is not before it.
 * Others may be ignored (RFC 9110 §14.2), and are: sirv reads `bytes=-5` as the first six bytes, and `bytes=5-2`
 * throws after the headers are sent. `If-Range` never fits, because sirv's ETags are weak (§13.1.5).
 */
export function usableRange(range: string | undefined, ifRange: unknown): string | undefined {
  const [, start, end] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (start === undefined || ifRange !== undefined) return undefined;
  return end === undefined || end === '' || Number(start) <= Number(end) ? range : undefined;
}
