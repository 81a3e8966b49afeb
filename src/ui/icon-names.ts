/**
 * The icon set, drawn for this project on a 24 × 24 grid with round 2-unit strokes. Each icon is one path, so that
 * an icon costs two elements in a page. Shapes that point along the line of text are mirrored by `Icon`.
 */
export const icons = {
  search: 'M17 10.5a6.5 6.5 0 1 1-13 0a6.5 6.5 0 0 1 13 0ZM15.5 15.5 20.5 20.5',
  check: 'm5 12.5 4.5 4.5L19 7.5',
  arrow: 'M4.5 12h15M13.5 6l6 6-6 6',
  chevron: 'm9.5 5.5 6.5 6.5-6.5 6.5',
  external: 'M9.5 5H5v14h14v-4.5M13.5 4.5h6v6M19 5l-8.5 8.5',
  chat: 'M4 5.5h16v11h-8.5L7 20.5v-4H4ZM8.5 11h.01M12 11h.01M15.5 11h.01',
  mail: 'M3.5 6h17v12.5h-17ZM4 7l8 6.5L20 7',
  key: 'M12 8.5a4 4 0 1 1-8 0a4 4 0 0 1 8 0ZM11 11.5l8.5 8.5M16 16.5l2.5-2.5',
  person: 'M16 8a4 4 0 1 1-8 0a4 4 0 0 1 8 0ZM4.5 20.5a7.5 6 0 0 1 15 0',
  wrench: 'M19.5 7.5a5 5 0 0 1-6.7 4.7L7 18a2.1 2.1 0 0 1-3-3l5.8-5.8a5 5 0 0 1 6.7-5.7L13.5 6.5l1 3 3 1Z',
  alert: 'M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17h.01',
  info: 'M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 0 1 17 0ZM12 11.5v4.5M12 8h.01',
  clock: 'M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 0 1 17 0ZM12 7.5V12l3 2',
  globe: 'M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 0 1 17 0ZM3.5 12h17M12 3.5c-5 5-5 12 0 17c5-5 5-12 0-17Z',
  theme: 'M20.5 12a8.5 8.5 0 1 1-17 0a8.5 8.5 0 0 1 17 0ZM12 3.5v17M12 7.5h6.5M12 12h8M12 16.5h6.5',
  close: 'm6 6 12 12M18 6 6 18',
  copy: 'M8.5 8.5h11v11h-11ZM15.5 8.5v-4h-11v11h4',
  up: 'M12 19.5v-15M6 10.5l6-6 6 6',
  sliders: 'M4 8h16M4 16h16M9 5v6M15 13v6',
  dash: 'M6 12h12',
} as const;

export type IconName = keyof typeof icons;

/** Names a content file may use for an icon. */
export const iconNames: readonly string[] = Object.keys(icons);

/** Icons that point along the line of text and turn round in right-to-left languages. */
export const directional: ReadonlySet<string> = new Set(['arrow', 'chevron', 'external', 'chat']);
