/** `localStorage` key: a JSON array of queries, or `off` where the reader wants none kept. */
export const recentKey = 'apuri:searches';
