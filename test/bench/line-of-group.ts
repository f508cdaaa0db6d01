/** The groups of the synthetic export and their lines, as a user would confirm them. */
export const LINE_OF_GROUP: Record<string, 1 | 2 | 3> = {
  Servicedesk: 1,
  Systeembeheer: 2,
  Applicatiebeheer: 2,
  Leverancier: 3,
};
