import { articleIds } from './article-ids.ts';
import { articleLinks } from './article-links.ts';
import { articleTexts } from './article-texts.ts';
import { colours } from './colours.ts';
import { components } from './components.ts';
import { emptyArticle } from './empty-article.ts';
import { freshness } from './freshness.ts';
import { guidePaths } from './guide-paths.ts';
import { guideSteps } from './guide-steps.ts';
import { guideSupport } from './guide-support.ts';
import { headings } from './headings.ts';
import { interfaceWords } from './interface-words.ts';
import { labels } from './labels.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { liveStatus } from './live-status.ts';
import { nestedLinks } from './nested-links.ts';
import type { Rule } from './rule.ts';
import { sections } from './sections.ts';
import { signInPages } from './sign-in-pages.ts';
import { statusSettings } from './status-settings.ts';
import { stepParity } from './step-parity.ts';
import { supportChannels } from './support-channels.ts';
import { supportLanguage } from './support-language.ts';
import { titles } from './titles.ts';
import { values } from './values.ts';

/** Every rule, in the order in which a reader of `src/checks/` finds them. */
export const rules: readonly Rule[] = [
  articleIds,
  articleLinks,
  articleTexts,
  colours,
  components,
  emptyArticle,
  freshness,
  guidePaths,
  guideSteps,
  guideSupport,
  headings,
  interfaceWords,
  labels,
  languages,
  links,
  liveStatus,
  nestedLinks,
  sections,
  signInPages,
  statusSettings,
  stepParity,
  supportChannels,
  supportLanguage,
  titles,
  values,
];
