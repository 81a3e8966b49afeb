// The style sheets of every page, in the order of the cascade. One import for both documents, so that one file is built.
// What only some texts need is imported by its component, and comes with the pages that use it.
import 'virtual:theme.css';
import '../ui/base.css';
import './page.css';
import '../articles/articles.css';
import '../related/related.css';
import '../search/dialog/search.css';
import '../status/status.css';
import '../theme/theme.css';
import '../translations/translations.css';
