import type { Analyser } from '../../words/analyser.ts';
import { remembering } from '../remembering.ts';
import { noDetails, type ResultDetails } from '../result.ts';
import { detailsPerFile, type PackedDetails } from './format.ts';
import { meantHeadings } from './headings.ts';
import { markWords } from './marks.ts';

/** Details of an article by its number and address, the words looked for marked. Rejects where they cannot be read. */
export type Details = (
  article: number,
  url: string,
  isMeant: (stem: string) => boolean,
) => Promise<ResultDetails>;

/** What is shown of articles besides their titles. @param read gives a file of details by its number; asked once each */
export function createDetails(
  read: (number: number) => Promise<readonly PackedDetails[]>,
  analyser: Analyser,
): Details {
  const file = remembering(read);
  return async (article, url, isMeant) => {
    const packed = (await file(Math.floor(article / detailsPerFile)))[article % detailsPerFile];
    if (!packed) return noDetails;
    return {
      text: markWords(packed[0], analyser, isMeant),
      headings: meantHeadings(packed, analyser, isMeant).map(({ id, text }) => ({
        title: text,
        url: `${url}#${encodeURIComponent(id)}`,
      })),
    };
  };
}
