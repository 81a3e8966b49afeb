declare module 'virtual:related' {
  /** What `related-table.ts` makes of the library, made once for each state of the content. */
  export const related: import('./related-table.ts').RelatedTable;
}
