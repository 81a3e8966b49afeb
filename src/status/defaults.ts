/** What a site gets that says nothing else. Shared by the build and the island, so pages need not carry it. */
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

/** Name in session storage, and of the channel between tabs; carries the version of what is stored and told. */
export const STORED = 'status-feed:1';
