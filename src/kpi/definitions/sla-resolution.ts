import type { RateDefinition } from '../kpi-definition.ts';

export const slaResolution: RateDefinition = {
  id: 'sla_resolution',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'sla',
  direction: 'higher',
  cohort: 'due',
  otherCohorts: ['created', 'resolved'],
  line: 'line_owner',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['sla_resolution_met', 'due_utc'],
      value: `CASE
  WHEN NOT sla_resolution_met THEN FALSE
  WHEN sla_resolution_met AND done IS NOT FALSE THEN TRUE
  WHEN resolved_utc IS NOT NULL THEN resolved_utc <= due_utc
  WHEN NOT done AND {as_of} > due_utc THEN FALSE
END`,
      text: {
        nl: {
          name: 'vlag van de tool en uiterste datum',
          explanation:
            'Het oordeel van de tool; waar dat ontbreekt, de oplossing naast de uiterste datum. Geteld in de periode waarin de oplossing uiterlijk moest komen; een ticket zonder uiterste datum met een oordeel van de tool in de periode van oplossen.',
        },
        en: {
          name: 'flag of the tool and due date',
          explanation:
            'The verdict of the tool; where there is none, the resolution beside the due date. Counted in the period in which the resolution fell due; a ticket without a due date that has a verdict of the tool, in the period of resolution.',
        },
      },
    },
    {
      evidence: '',
      needs: ['due_utc', 'resolved_utc'],
      value: `CASE
  WHEN resolved_utc IS NOT NULL THEN resolved_utc <= due_utc
  WHEN NOT done AND {as_of} > due_utc THEN FALSE
END`,
      text: {
        nl: {
          name: 'uiterste datum',
          explanation:
            'De laatste oplossing naast de uiterste datum van de export of van de ingestelde termijnen. Geteld in de periode waarin de oplossing uiterlijk moest komen.',
        },
        en: {
          name: 'due date',
          explanation:
            'The last resolution beside the due date of the export or of the time limits set. Counted in the period in which the resolution fell due.',
        },
      },
    },
    {
      evidence: '',
      needs: ['sla_resolution_met'],
      value: `CASE
  WHEN NOT sla_resolution_met THEN FALSE
  WHEN sla_resolution_met AND done IS NOT FALSE THEN TRUE
END`,
      cohort: 'resolved',
      text: {
        nl: {
          name: 'alleen de vlag van de tool',
          explanation:
            'Het oordeel van de tool, geteld in de periode van oplossen. De export kent de uiterste datum niet, dus open tickets die te laat zijn ontbreken.',
          definition:
            'Het deel van de tickets dat volgens de tool op tijd is opgelost, van de tickets die in de periode zijn opgelost. Telt voor de lijn die het oploste of het nu heeft.',
          formula: 'op tijd volgens de tool ÷ opgelost met een oordeel van de tool',
          nulls:
            'Open tickets staan er niet in, ook niet als ze te laat zijn: zonder uiterste datum is niet te zien wat wanneer verviel. Dat maakt het cijfer mooier dan het is. Een opgelost ticket zonder oordeel van de tool is niet meetbaar. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
        },
        en: {
          name: 'only the flag of the tool',
          explanation:
            'The verdict of the tool, counted in the period of resolution. The export does not know the due date, so open tickets that are late are missing.',
          definition:
            'The share of tickets that were resolved in time according to the tool, of the tickets resolved in the period. Counts for the line that resolved it or has it now.',
          formula: 'in time according to the tool ÷ resolved with a verdict of the tool',
          nulls:
            'Open tickets are not in it, not even if they are late: without a due date there is no telling what fell due when. That makes the figure look better than it is. A resolved ticket without a verdict of the tool cannot be measured. Tickets resolved more recently than the reopen window are provisional.',
        },
      },
    },
  ],
  population: 'due_utc IS NULL OR due_utc <= {as_of}',
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'SLA oplossing gehaald',
      short: 'op tijd opgelost',
      definition:
        'Het deel van de tickets dat op tijd is opgelost, van de tickets waarvan de oplossing in de periode uiterlijk moest komen en die datum voorbij is. Te laat en nog open telt als gemist. Telt voor de lijn die het oploste of het nu heeft.',
      formula: 'op tijd opgelost ÷ vervallen tickets (opgelost, of te laat en nog open)',
      nulls:
        'Wat nog niet vervallen is staat buiten dit cijfer, ook als het al is opgelost: anders zou wat vroeg klaar is meetellen en wat nog open is niet. Een "gehaald" van de tool telt pas als het ticket klaar is: sommige tools zetten die vlag al bij het aanmelden. Een gesloten ticket zonder vlag en zonder oplosdatum is niet meetbaar. Een ticket zonder uiterste datum telt alleen als de tool er een oordeel over heeft, in de periode waarin het is opgelost; anders staat het buiten dit cijfer. Wie dit naar aanmelddatum of oplosdatum telt, ziet tickets zonder datum en oordeel als niet meetbaar. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy:
        'Exporteer de uiterste datum met de oplosdatum, of de SLA-vlag van de tool; of stel een oplostermijn per prioriteit in.',
      source:
        'Gehaald ÷ (gehaald + gemist), over wat in de periode afliep. ServiceNow telt alleen wat in de maand is opgelost, waardoor open gemiste tickets wegvallen; hier niet.',
    },
    en: {
      name: 'Resolution SLA met',
      short: 'resolved in time',
      definition:
        'The share of tickets that were resolved in time, of the tickets of which the resolution fell due in the period and that date has passed. Late and still open counts as missed. Counts for the line that resolved it or has it now.',
      formula: 'resolved in time ÷ tickets fallen due (resolved, or late and still open)',
      nulls:
        'What is not due yet is outside this figure, even if it has been resolved: else what was done early would count and what is still open would not. A "met" of the tool counts only once the ticket is done: some tools set that flag at creation. A closed ticket without a flag and without a resolution date cannot be measured. A ticket without a due date counts only if the tool has a verdict on it, in the period in which it was resolved; else it is outside this figure. Counted by creation or by resolution, tickets without a date and a verdict show as not measurable. Tickets resolved more recently than the reopen window are provisional.',
      remedy:
        'Export the due date with the resolution date, or the SLA flag of the tool; or set a resolution limit per priority.',
      source:
        'Met ÷ (met + missed), over what fell due in the period. ServiceNow counts only what was resolved in the month, so that open missed tickets disappear; not here.',
    },
  },
};
