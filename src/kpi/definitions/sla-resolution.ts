import type { RateDefinition } from '../kpi-definition.ts';

export const slaResolution: RateDefinition = {
  id: 'sla_resolution',
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
            'Het oordeel van de tool; waar dat ontbreekt, de oplossing naast de uiterste datum. Geteld in de periode waarin de oplossing uiterlijk moest komen.',
        },
        en: {
          name: 'flag of the tool and due date',
          explanation:
            'The verdict of the tool; where there is none, the resolution beside the due date. Counted in the period in which the resolution fell due.',
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
        },
        en: {
          name: 'only the flag of the tool',
          explanation:
            'The verdict of the tool, counted in the period of resolution. The export does not know the due date, so open tickets that are late are missing.',
        },
      },
    },
  ],
  provisional: 'resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'SLA oplossing gehaald',
      short: 'op tijd opgelost',
      definition:
        'Het deel van de tickets dat op tijd is opgelost, van de tickets waarvan de oplossing in de periode uiterlijk moest komen. Te laat en nog open telt als gemist. Telt voor de lijn die het oploste of het nu heeft.',
      formula: 'op tijd opgelost ÷ (opgelost + te laat en nog open)',
      nulls:
        'Nog open en nog op tijd telt niet mee. Een "gehaald" van de tool telt pas als het ticket klaar is: sommige tools zetten die vlag al bij het aanmelden. Een gesloten ticket zonder vlag en zonder oplosdatum is niet meetbaar. Tickets zonder uiterste datum vallen buiten dit cijfer. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig.',
      remedy:
        'Exporteer de uiterste datum met de oplosdatum, of de SLA-vlag van de tool; of stel een oplostermijn per prioriteit in.',
      source:
        'Gehaald ÷ (gehaald + gemist), over wat in de periode afliep. ServiceNow telt alleen wat in de maand is opgelost, waardoor open gemiste tickets wegvallen; hier niet.',
    },
    en: {
      name: 'Resolution SLA met',
      short: 'resolved in time',
      definition:
        'The share of tickets that were resolved in time, of the tickets of which the resolution fell due in the period. Late and still open counts as missed. Counts for the line that resolved it or has it now.',
      formula: 'resolved in time ÷ (resolved + late and still open)',
      nulls:
        'Still open and still in time is left out. A "met" of the tool counts only once the ticket is done: some tools set that flag at creation. A closed ticket without a flag and without a resolution date cannot be measured. Tickets without a due date are outside this figure. Tickets resolved more recently than the reopen window are provisional.',
      remedy:
        'Export the due date with the resolution date, or the SLA flag of the tool; or set a resolution limit per priority.',
      source:
        'Met ÷ (met + missed), over what fell due in the period. ServiceNow counts only what was resolved in the month, so that open missed tickets disappear; not here.',
    },
  },
};
