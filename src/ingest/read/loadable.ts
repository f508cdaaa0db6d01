import type { FileFormat } from '../inspection.ts';
import type { Quarantine } from './quarantine.ts';

/** Text that the database can load as it is: sound CSV records (UTF-8, no header) and what is known of the file they came from. */
export interface Loadable {
  body: Blob;
  /** Offsets in the body at which a record begins, so far apart that what lies between two is loaded in one go. */
  cuts: readonly number[];
  delimiter: string;
  /** Headers, in file order; a record may have fewer cells. */
  columns: string[];
  /** Records read, the refused ones included. */
  records: number;
  /** CSV of row_no (of the record in its file), seq, ts, actor, field, from_value, to_value; NULL without histories. */
  events: Blob | null;
}

/** A file, a member of an archive or a sheet, read so far that it can be loaded. */
export interface ReadSource {
  /** As the user knows it. */
  name: string;
  bytes: number;
  format: FileFormat;
  loadable: Loadable;
  quarantine: Quarantine;
}
