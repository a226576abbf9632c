import './found.ts';
import './prefetch.ts';
import './settings.ts';
import './shortcut.ts';
