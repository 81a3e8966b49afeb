// What every page runs. Guides add their own island.
import './after-load.island.ts';
import '../search/dialog/search.island.ts';
import '../status/status.island.ts';
import '../theme/theme-switch.island.ts';
import '../translations/language.island.ts';
