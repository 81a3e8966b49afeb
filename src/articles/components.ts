export { default as Check } from '../guide/check.astro';
export { default as Step } from '../guide/step.astro';
export { default as Steps } from '../guide/steps.astro';
export { default as Article } from './article-link.astro';
export { default as Label } from './label.astro';
export { default as Note } from './note.astro';
export { default as Support } from './support.astro';
export { default as Value } from './value.astro';
