/** Another provider, for proof that nothing in src/ belongs to the first: the `mixed` site is its. */
export const secondProvider = {
  name: 'nordhost.example',
  helpCentre: 'Neuvola',
  accent: '#5b3fa8',
  /** When its support answers e-mail. */
  hours:
    "{ zone: Europe/Helsinki, open: [{ days: mon-fri, from: '08:00', to: '18:00' }, { days: sat, from: '10:00', to: '14:00' }] }",
  logo: '<svg viewBox="0 0 20 20"><circle cx="10" cy="10" r="9" fill="currentColor"/><path d="M6 5h8v4H6z" fill="#f2b84b"/></svg>',
};

/**
 * `provider.yml` as that provider would write it. The status page stays: the tests answer in its place.
 *
 * @throws when the file of the first provider has another form than this expects
 */
export function asSecondProvider(text: string): string {
  const changed = text
    .replace(/^( {2}name:) Apuri$/m, `$1 ${secondProvider.helpCentre}`)
    .replace(/^( {2}accent:) '#\w+'$/m, `$1 '${secondProvider.accent}'`)
    .replace(/(?<!status\.)\bone\.com\b/g, secondProvider.name);
  for (const said of [secondProvider.helpCentre, secondProvider.accent, secondProvider.name]) {
    if (!changed.includes(said)) throw new Error(`provider.yml of the second provider lacks "${said}".`);
  }
  return changed;
}
