// Every style sheet of the site, in the order of the cascade. One import for both documents, so that one file is built.
import 'virtual:theme.css';
import '../ui/base.css';
import './page.css';
import '../articles/articles.css';
import '../guide/guide.css';
import '../related/related.css';
import '../search/search.css';
import '../status/status.css';
import '../theme/theme.css';
import '../translations/translations.css';
