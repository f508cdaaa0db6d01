/** The review: one measure a page. */
export const review = {
  title: 'Snapshot',
};
