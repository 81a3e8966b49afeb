/**
 * Name in session storage, of the channel between tabs and of their lock. Carries the version of what is stored and
 * told (see record.ts). Version 2 added `before` and `endedAt`; other versions are never looked at.
 */
export const STORED = 'status-feed:2';
