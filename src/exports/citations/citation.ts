import type { ExportArticle } from '../model.ts';
import { slugify } from '../../model/ids.ts';
import { splitName, type PersonName } from './split-name.ts';

/** What every citation format is written from. Its texts have no line ends and no controls. */
export interface Citation {
  /** ASCII letters, digits and hyphens, such as `van-der-berg-2016-port-opens`. */
  key: string;
  title: string;
  authors: PersonName[];
  /** The newspaper, agency or site it appeared in. */
  container?: string | undefined;
  date?: CalendarDay | undefined;
  url: string;
  /** BCP 47; `undefined` where it is not known. */
  language?: string | undefined;
  abstract?: string | undefined;
}

export interface CalendarDay {
  year: number;
  /** From 1. */
  month: number;
  day: number;
}

/** How an article is cited. */
export function citationOf({ metadata, url, slug }: ExportArticle): Citation {
  const { title, authors, published, publisher, language, description } = metadata;
  const names = authors.map((name) => splitName(oneLine(name)));
  const [year, month, day] = published?.slice(0, 10).split('-').map(Number) ?? [];
  const date = year && month && day ? { year, month, day } : undefined;
  const lead = names[0] && ('family' in names[0] ? names[0].family : names[0].literal);
  return {
    key: asciiKey([lead, date?.year, slug]),
    title: oneLine(title),
    authors: names,
    container: publisher && oneLine(publisher),
    date,
    url,
    language: language === 'und' ? undefined : language,
    abstract: description && oneLine(description),
  };
}

const oneLine = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

/** Programs that read BibTeX take no other letters in keys; a key of none is still a key. */
function asciiKey(parts: (string | number | undefined)[]): string {
  const key = slugify(parts.filter((part) => part !== undefined).join(' '));
  return (
    key
      .replace(/[^a-z0-9-]+/g, '')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, '') || 'article'
  );
}
