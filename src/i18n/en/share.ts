/** Making a snapshot, sharing it, and those that this browser keeps. */
export const share = {
  title: 'Snapshot',
};
