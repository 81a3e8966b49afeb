import { articleIds } from './article-ids.ts';
import { articleLinks } from './article-links.ts';
import { articleTexts } from './article-texts.ts';
import { assumedLabels } from './assumed-labels.ts';
import { bareLabels } from './bare-labels.ts';
import { bareValues } from './bare-values.ts';
import { colours } from './colours.ts';
import { components } from './components.ts';
import { emptyArticle } from './empty-article.ts';
import { externalLinks } from './external-links.ts';
import { freshness } from './freshness.ts';
import { guidePaths } from './guide-paths.ts';
import { guideSteps } from './guide-steps.ts';
import { guideSupport } from './guide-support.ts';
import { headings } from './headings.ts';
import { interfaceWords } from './interface-words.ts';
import { keywords } from './keywords.ts';
import { labels } from './labels.ts';
import { languages } from './languages.ts';
import { links } from './links.ts';
import { listParity } from './list-parity.ts';
import { listings } from './listings.ts';
import { liveStatus } from './live-status.ts';
import { logo } from './logo.ts';
import { nestedLinks } from './nested-links.ts';
import { numberParity } from './number-parity.ts';
import { offlineArticles } from './offline-articles.ts';
import { pictures } from './pictures.ts';
import { preferredWords } from './preferred-words.ts';
import { published } from './published.ts';
import { reachableArticles } from './reachable-articles.ts';
import { readability } from './readability.ts';
import { redirects } from './redirects.ts';
import { reviewed } from './reviewed.ts';
import type { Rule } from './rule.ts';
import { screens } from './screens.ts';
import { searchConcepts } from './search-concepts.ts';
import { searchQueries } from './search-queries.ts';
import { searchUnanswered } from './search-unanswered.ts';
import { searchWords } from './search-words.ts';
import { secrets } from './secrets.ts';
import { sectionLength } from './section-length.ts';
import { sections } from './sections.ts';
import { securityContact } from './security-contact.ts';
import { signInPages } from './sign-in-pages.ts';
import { spelling } from './spelling.ts';
import { statusSettings } from './status-settings.ts';
import { stemmers } from './stemmers.ts';
import { stepParity } from './step-parity.ts';
import { supportChannels } from './support-channels.ts';
import { supportLanguage } from './support-language.ts';
import { textParity } from './text-parity.ts';
import { titleStarts } from './title-starts.ts';
import { titles } from './titles.ts';
import { toDo } from './to-do.ts';
import { typography } from './typography.ts';
import { values } from './values.ts';
import { wrongLanguage } from './wrong-language.ts';

/** Every rule, in the order in which a reader of `src/checks/` finds them. */
export const rules: readonly Rule[] = [
  articleIds,
  articleLinks,
  articleTexts,
  assumedLabels,
  bareLabels,
  bareValues,
  colours,
  components,
  emptyArticle,
  externalLinks,
  freshness,
  guidePaths,
  guideSteps,
  guideSupport,
  headings,
  interfaceWords,
  keywords,
  labels,
  languages,
  links,
  listParity,
  listings,
  liveStatus,
  logo,
  nestedLinks,
  numberParity,
  offlineArticles,
  pictures,
  preferredWords,
  published,
  reachableArticles,
  readability,
  redirects,
  reviewed,
  screens,
  searchConcepts,
  searchQueries,
  searchUnanswered,
  searchWords,
  secrets,
  sectionLength,
  securityContact,
  sections,
  signInPages,
  spelling,
  statusSettings,
  stemmers,
  stepParity,
  supportChannels,
  supportLanguage,
  textParity,
  titleStarts,
  titles,
  toDo,
  typography,
  values,
  wrongLanguage,
];
