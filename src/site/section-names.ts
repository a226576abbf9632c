import { slugify } from '../model/ids.ts';
import { pathTo } from './routes.ts';

/** A section is a folder's path: `raids/west` reads `Raids › West`. */
export function sectionName(section: string): string {
  const folders = section.split('/').map((folder) => folder.replaceAll(/[-_]+/g, ' ').trim());
  return folders.map((folder) => folder.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())).join(' › ');
}

export const sectionPath = (section: string) => pathTo(`sections/${sectionSlug(section)}/`);

export const sectionSlug = (section: string) => slugify(section) || 'other';
