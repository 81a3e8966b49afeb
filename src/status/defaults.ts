/** What a site gets that says nothing else. */
export const DEFAULTS = {
  components: [],
  linkHosts: [],
  feedLang: '',
  load: 'visible',
  pollSeconds: 120,
  timeoutMs: 6000,
  maxBytes: 262_144,
  staleAfterSeconds: 600,
  expireAfterSeconds: 3600,
} as const;
