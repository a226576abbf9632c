import type { MeasuredLines } from '../labels/measured-lines.ts';
import { findAuthors } from './authors/find-authors.ts';
import { findDates } from './dates/find-dates.ts';
import type { FoundMetadata } from './found-metadata.ts';
import { readMetadataPage, type LabelScores } from './metadata-page.ts';
import { findPublisher } from './publisher/find-publisher.ts';
import { findSection } from './section/find-section.ts';
import { findStandfirst } from './standfirst/find-standfirst.ts';
import { findTitle } from './title/find-title.ts';

/**
 * Finds what the lines of a source say about the article: title, dates, authors, publisher and more, each with the lines
 * it was read from. A value that is not certain enough is left out. `labels` are those of the lines, in their order;
 * `language` is a BCP 47 tag.
 */
export function findMetadata(measured: MeasuredLines, labels: readonly LabelScores[], language: string): FoundMetadata {
  const page = readMetadataPage(measured, labels, language);
  const title = findTitle(page);
  const titleLine = title?.lines[0] ?? -1;
  const dates = findDates(page, titleLine);
  const authors = findAuthors(page, { title: titleLine, date: dates.published?.lines[0] ?? -1 });
  const standfirst = title && findStandfirst(page, title, [authors, dates.published]);
  const section = findSection(page, titleLine);
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
