import './search-highlights.ts';
import './prefetch.ts';
import './settings.ts';
import './shortcut.ts';
