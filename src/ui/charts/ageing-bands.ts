/** The tickets of a line that are of one age: more than `from` and at most `until` seconds; 0: from the youngest, NULL: to the oldest. */
export interface AgeBand {
  from: number;
  until: number | null;
  tickets: number;
}

/** The bands between these edges (seconds, ascending) with their counts, of which there is one more than there are edges. */
export function ageBands(edges: readonly number[], counts: readonly number[]): AgeBand[] {
  return counts.map((tickets, band) => ({
    from: band === 0 ? 0 : (edges[band - 1] ?? 0),
    until: edges[band] ?? null,
    tickets,
  }));
}
