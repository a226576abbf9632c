import type { Line } from '../line.ts';
import { findAuthors } from './authors/find-authors.ts';
import { findDates } from './dates/find-dates.ts';
import type { FoundMetadata } from './found.ts';
import { detectLanguage } from './language/detect-language.ts';
import { readPage } from './page.ts';
import { findPublisher } from './publisher/find-publisher.ts';
import { findSection } from './section/find-section.ts';
import { findStandfirst } from './standfirst.ts';
import { findTitle } from './title/find-title.ts';

export type { Found, FoundMetadata } from './found.ts';

/**
 * What the lines of a source say about the article: language, title, dates, authors, publisher and more, each with the
 * lines it was read from. Nothing is invented; a value that is not certain enough is left out.
 * `language` is that of `detectLanguage`, for callers that know it already.
 */
export function findMetadata(lines: readonly Line[], language: string = detectLanguage(lines)): FoundMetadata {
  const page = readPage(lines, language);
  const title = findTitle(page);
  const headline = title?.lines[0] ?? -1;
  const dates = findDates(page, headline);
  const authors = findAuthors(page, { title: headline, date: dates.published?.lines[0] ?? -1 });
  const standfirst = title && findStandfirst(page, title, [authors, dates.published]);
  const section = findSection(page, headline);
  const publisher = findPublisher(lines, title?.value);
  return {
    language,
    ...(title && { title }),
    ...(standfirst && { standfirst }),
    ...(authors && { authors }),
    ...dates,
    ...(publisher && { publisher }),
    ...(section && { section }),
  };
}
