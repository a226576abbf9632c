import './prefetch.ts';
import './search-highlights.ts';
import './settings.ts';
import './shortcut.ts';
