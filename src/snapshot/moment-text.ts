/** A moment as snapshots write it: UTC, `yyyy-MM-ddTHH:mm:ssZ`, parts of a second cut off. Throws a RangeError for what is no moment. */
export function momentText(at: Date): string {
  return `${at.toISOString().slice(0, 19)}Z`;
}
