/** The longest text of a snapshot, in UTF-16 units; as link, whatever it inflates to, in bytes. */
export const LARGEST_TEXT = 5_000_000;

/** The most characters (code points) that the texts of a snapshot can have. What a maker enters or an export holds has to fit. */
export const LONGEST = {
  title: 200,
  note: 5000,
  action: 1000,
  owner: 100,
  fileName: 255,
  /** Of a group or category: as long as a cell of Excel can be. */
  name: 32_767,
};

/** The most entries of each list. */
export const MOST = {
  sources: 1000,
  /** Definitions, figures, series and breakdowns: all KPIs of all lines are fewer. */
  figures: 1000,
  points: 10_000,
  parts: 100,
  notes: 500,
  actions: 500,
  /** Names in filters and settings, targets, and days in a calendar. */
  names: 10_000,
};
