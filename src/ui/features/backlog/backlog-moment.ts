/** The moment of which the backlog is. */
export interface BacklogMoment {
  /** TRUE: the report's own now; FALSE: the end of a period that is over. */
  isNow: boolean;
  /** Local seconds: the last one that is looked at. */
  local: number;
  /** First local day of the period, `yyyy-MM-dd`; NULL where there is no period, or the export does not go back to before it. */
  startDay: string | null;
}
