/** The adapter of the configured provider; see adapter-plugin.ts. */
declare module 'virtual:status-adapter' {
  export const adapt: import('./model.ts').Adapter;
}
