import { readIcon } from '../files/image-files.ts';
import { ICON_SIZES, iconIco, iconPng } from '../images/png.ts';
import { digestOf } from '../text/digest.ts';
import type { OutputFile } from './output-file.ts';
import { iconFile } from './routes.ts';
import type { Site } from './site.ts';
import { pictures } from './views/pictures.ts';

/** Returns the pictures of the site and its articles, and the site's icon in the sizes that systems ask for. */
export function outputImages(site: Site): OutputFile[] {
  return [
    ...pictures(site).map(({ file, text, png }) => image(file, () => digestOf(text), png)),
    ...ICON_SIZES.map((size) => image(iconFile(size), iconKey, () => iconPng(readIcon(), size))),
    { path: 'favicon.ico', type: 'image/x-icon', key: iconKey, write: () => iconIco(readIcon()) },
  ];
}

function image(file: string, key: () => string, write: OutputFile['write']): OutputFile {
  return { path: `images/${file}`, type: 'image/png', key, write };
}

const iconKey = () => digestOf(readIcon().toString());
