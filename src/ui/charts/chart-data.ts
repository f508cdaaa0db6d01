/** What a chart shows, as a table of raw values: numbers in the unit of their head, NULL where nothing was measured. */
export interface ChartData {
  head: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
}
