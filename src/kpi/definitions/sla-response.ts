import type { RateDefinition } from '../kpi-definition.ts';

export const slaResponse: RateDefinition = {
  id: 'sla_response',
  version: 1,
  kind: 'rate',
  unit: 'ratio',
  subject: 'sla',
  direction: 'higher',
  cohort: 'response_due',
  otherCohorts: ['created'],
  line: 'line_first',
  applicable: ['all', '1', '2', '3', 'unknown'],
  measurements: [
    {
      evidence: '',
      needs: ['sla_response_met', 'response_due_utc', 'first_response_utc'],
      value: `CASE
  WHEN NOT sla_response_met THEN FALSE
  WHEN sla_response_met AND (first_response_utc IS NOT NULL OR done IS NOT FALSE OR {as_of} > response_due_utc) THEN TRUE
  WHEN first_response_utc IS NOT NULL THEN first_response_utc <= response_due_utc
  WHEN coalesce(first_resolved_utc, CASE WHEN NOT done THEN {as_of} END) > response_due_utc THEN FALSE
END`,
      text: {
        nl: {
          name: 'vlag van de tool en uiterste datum',
          explanation:
            'Het oordeel van de tool; waar dat ontbreekt, het eerste antwoord naast de uiterste datum. Geteld in de periode waarin de reactie uiterlijk moest komen; een ticket zonder uiterste datum met een oordeel van de tool in de periode van aanmelden.',
        },
        en: {
          name: 'flag of the tool and due date',
          explanation:
            'The verdict of the tool; where there is none, the first reply beside the due date. Counted in the period in which the response fell due; a ticket without a due date that has a verdict of the tool, in the period of creation.',
        },
      },
    },
    {
      evidence: '',
      needs: ['response_due_utc', 'first_response_utc'],
      value: `CASE
  WHEN first_response_utc IS NOT NULL THEN first_response_utc <= response_due_utc
  WHEN coalesce(first_resolved_utc, CASE WHEN NOT done THEN {as_of} END) > response_due_utc THEN FALSE
END`,
      text: {
        nl: {
          name: 'uiterste datum',
          explanation:
            'Het eerste antwoord naast de uiterste datum van de export of van de ingestelde termijnen. Geteld in de periode waarin de reactie uiterlijk moest komen.',
        },
        en: {
          name: 'due date',
          explanation:
            'The first reply beside the due date of the export or of the time limits set. Counted in the period in which the response fell due.',
        },
      },
    },
    {
      evidence: '',
      needs: ['sla_response_met', 'response_due_utc'],
      value: `CASE
  WHEN NOT sla_response_met THEN FALSE
  WHEN sla_response_met AND (done IS NOT FALSE OR {as_of} > response_due_utc) THEN TRUE
END`,
      text: {
        nl: {
          name: 'vlag van de tool, op uiterste datum',
          explanation:
            'Het oordeel van de tool, geteld in de periode waarin de reactie uiterlijk moest komen; zonder uiterste datum in de periode van aanmelden. De export kent het moment van het antwoord niet.',
        },
        en: {
          name: 'flag of the tool, by due date',
          explanation:
            'The verdict of the tool, counted in the period in which the response fell due; without a due date in the period of creation. The export does not know the moment of the reply.',
        },
      },
    },
    {
      evidence: '',
      needs: ['sla_response_met'],
      value: `CASE
  WHEN NOT sla_response_met THEN FALSE
  WHEN sla_response_met AND (first_response_utc IS NOT NULL OR done IS NOT FALSE) THEN TRUE
END`,
      cohort: 'created',
      text: {
        nl: {
          name: 'alleen de vlag van de tool',
          explanation:
            'Het oordeel van de tool, geteld in de periode van aanmelden. De export kent de uiterste datum niet.',
          definition:
            'Het deel van de tickets dat volgens de tool op tijd een eerste antwoord kreeg, van de tickets die in de periode zijn aangemeld. Telt voor de lijn die het ticket ontving.',
          formula: 'op tijd volgens de tool ÷ aangemeld met een oordeel van de tool',
          nulls:
            'Een ticket zonder oordeel van de tool is niet meetbaar. Een "gehaald" telt pas als er geantwoord is of het ticket klaar is: sommige tools zetten die vlag al bij het aanmelden.',
        },
        en: {
          name: 'only the flag of the tool',
          explanation:
            'The verdict of the tool, counted in the period of creation. The export does not know the due date.',
          definition:
            'The share of tickets that got a first reply in time according to the tool, of the tickets created in the period. Counts for the line that received the ticket.',
          formula: 'in time according to the tool ÷ created with a verdict of the tool',
          nulls:
            'A ticket without a verdict of the tool cannot be measured. A "met" counts only once there is a reply or the ticket is done: some tools set that flag at creation.',
        },
      },
    },
  ],
  population: 'response_due_utc IS NULL OR response_due_utc <= {as_of}',
  provisional: 'FALSE',
  text: {
    nl: {
      name: 'SLA reactie gehaald',
      short: 'op tijd geantwoord',
      definition:
        'Het deel van de tickets dat op tijd een eerste antwoord kreeg, van de tickets waarvan de reactie in de periode uiterlijk moest komen en die datum voorbij is. Te laat en nog niet beantwoord telt als gemist. Telt voor de lijn die het ticket ontving.',
      formula: 'op tijd beantwoord ÷ vervallen tickets (beantwoord, of te laat en onbeantwoord)',
      nulls:
        'Wat nog niet vervallen is staat buiten dit cijfer, ook als het al is beantwoord: anders zou wat vroeg beantwoord is meetellen en wat nog wacht niet. Een ticket dat vóór de uiterste datum is opgelost zonder dat de export een antwoord kent is niet meetbaar; is het pas daarna opgelost, dan is de reactie gemist. Een "gehaald" van de tool telt pas als er geantwoord is, het ticket klaar is of de datum voorbij is. Een ticket zonder uiterste datum telt alleen als de tool er een oordeel over heeft, in de periode van aanmelden; anders staat het buiten dit cijfer. Wie dit naar aanmelddatum telt, ziet tickets zonder datum en oordeel als niet meetbaar.',
      remedy:
        'Exporteer de uiterste reactiedatum met de datum van de eerste reactie, of de SLA-vlag van de tool; of stel een reactietermijn per prioriteit in.',
      source:
        'Gehaald ÷ (gehaald + gemist), over wat in de periode afliep. ServiceNow telt alleen afgeronde SLA’s, waardoor open gemiste tickets wegvallen; hier niet.',
    },
    en: {
      name: 'Response SLA met',
      short: 'answered in time',
      definition:
        'The share of tickets that got a first reply in time, of the tickets of which the response fell due in the period and that date has passed. Late and not answered yet counts as missed. Counts for the line that received the ticket.',
      formula: 'answered in time ÷ tickets fallen due (answered, or late and not answered)',
      nulls:
        'What is not due yet is outside this figure, even if it has been answered: else what was answered early would count and what still waits would not. A ticket resolved before the due date without a reply known to the export cannot be measured; resolved only after it, the response was missed. A "met" of the tool counts only once there is a reply, the ticket is done or the date has passed. A ticket without a due date counts only if the tool has a verdict on it, in the period of creation; else it is outside this figure. Counted by creation, tickets without a date and a verdict show as not measurable.',
      remedy:
        'Export the response due date with the date of the first response, or the SLA flag of the tool; or set a response limit per priority.',
      source:
        'Met ÷ (met + missed), over what fell due in the period. ServiceNow counts completed SLAs only, so that open missed tickets disappear; not here.',
    },
  },
};
