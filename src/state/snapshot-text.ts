/** What reads and writes a snapshot, in one file to be imported when it is needed. */
export { readSnapshot } from '../snapshot/read-snapshot.ts';
export { writeSnapshot } from '../snapshot/write-snapshot.ts';
