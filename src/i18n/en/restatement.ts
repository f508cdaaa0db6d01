/** A snapshot beside another one, or beside the report as it is now. */
export const restatement = {
  title: 'Snapshot',
};
