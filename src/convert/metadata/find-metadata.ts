import type { Measured } from '../labels/measure.ts';
import { findAuthors } from './authors/find-authors.ts';
import { findDates } from './dates/find-dates.ts';
import type { FoundMetadata } from './found-metadata.ts';
import { readMetadataPage, type Chance } from './metadata-page.ts';
import { findPublisher } from './publisher/find-publisher.ts';
import { findSection } from './section/find-section.ts';
import { findStandfirst } from './standfirst/find-standfirst.ts';
import { findTitle } from './title/find-title.ts';

export type { Found, FoundMetadata } from './found-metadata.ts';

/**
 * What the lines of a source say about the article: title, dates, authors, publisher and more, each with the lines it
 * was read from. Nothing is invented; a value that is not certain enough is left out. `chances` tell of each line how
 * likely it is part of the article, `language` is a BCP 47 tag.
 */
export function findMetadata(measured: Measured, chances: readonly Chance[], language: string): FoundMetadata {
  const page = readMetadataPage(measured, chances, language);
  const title = findTitle(page);
  const headline = title?.lines[0] ?? -1;
  const dates = findDates(page, headline);
  const authors = findAuthors(page, { title: headline, date: dates.published?.lines[0] ?? -1 });
  const standfirst = title && findStandfirst(page, title, [authors, dates.published]);
  const section = findSection(page, headline);
  const publisher = findPublisher(measured.lines, title?.value);
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
