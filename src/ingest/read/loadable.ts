import type { RawRows } from '../inspection.ts';

type WithoutEncoding<Format> = Format extends unknown ? Omit<Format, 'encoding'> : never;

/** Text that the database can load as it is: sound CSV records (UTF-8, no header) and what is known of the file they came from. */
export interface Loadable {
  body: Blob;
  delimiter: string;
  /** Headers, in file order; a record may have fewer cells. */
  columns: string[];
  /** Records read, the refused ones included. */
  records: number;
  format: WithoutEncoding<RawRows['format']>;
}
