import type { RateDefinition } from '../kpi-definition.ts';

export const firstContactResolution: RateDefinition = {
  id: 'first_contact_resolution',
  kind: 'rate',
  unit: 'ratio',
  direction: 'higher',
  cohort: 'first_resolved',
  line: 'line_first',
  applicable: ['all', '1'],
  measurements: [
    {
      evidence: 'A',
      needs: ['fcr_vendor'],
      value: 'fcr_vendor',
      text: {
        nl: {
          name: 'bewijs A: vlag uit de tool',
          explanation:
            'De export heeft een eigen kolom voor oplossing bij eerste contact; die is overgenomen.',
        },
        en: {
          name: 'evidence A: flag of the tool',
          explanation: 'The export has its own column for first contact resolution; it is taken as it is.',
        },
      },
    },
    {
      evidence: 'B',
      needs: ['agent_replies', 'reopen_count', 'group_moves', 'line_resolved'],
      value: `CASE
  WHEN agent_replies IS NULL OR reopen_count IS NULL OR group_moves IS NULL OR line_first IS NULL THEN NULL
  WHEN agent_replies > 1 OR reopen_count > 0 OR group_moves > 0 THEN FALSE
  ELSE line_resolved = 1
END`,
      text: {
        nl: {
          name: 'bewijs B: verloop van het ticket',
          explanation:
            'Hoogstens één antwoord van een behandelaar, niet heropend, niet van groep gewisseld en opgelost door lijn 1.',
        },
        en: {
          name: 'evidence B: history of the ticket',
          explanation:
            'At most one reply by an agent, not reopened, no change of group, and resolved by line 1.',
        },
      },
    },
    {
      evidence: 'C',
      needs: ['first_resolution_s', 'reopen_count', 'group_moves'],
      value: `CASE
  WHEN first_resolution_s IS NULL OR reopen_count IS NULL OR group_moves IS NULL THEN NULL
  ELSE reopen_count = 0 AND group_moves = 0 AND first_resolution_s <= {first_contact_s}
    AND coalesce(line_resolved = 1, TRUE)
END`,
      text: {
        nl: {
          name: 'bewijs C: benadering',
          explanation:
            'De export telt geen antwoorden. Daarom: niet van groep gewisseld, niet heropend, opgelost binnen een uur na aanmelden en, waar de lijn bekend is, door lijn 1.',
        },
        en: {
          name: 'evidence C: approximation',
          explanation:
            'The export does not count replies. Hence: no change of group, not reopened, resolved within an hour of creation and, where the line is known, by line 1.',
        },
      },
    },
  ],
  provisional: 'first_resolved_utc > {as_of} - {reopen_s}',
  text: {
    nl: {
      name: 'Oplossing bij eerste contact',
      short: 'zonder tweede ronde, zonder doorzetten',
      definition:
        'Het deel van de opgeloste tickets dat bij het eerste contact is opgelost, zonder tweede ronde en zonder doorzetten. Telt voor de lijn die het ticket ontving.',
      formula: 'bij eerste contact opgelost ÷ tickets waarvan dit te meten is',
      nulls:
        'Een ticket telt niet mee als het aantal heropeningen of overdrachten ontbreekt; bij bewijs B ook zonder aantal antwoorden of lijn. Een ticket dat lijn 2 of 3 ontving telt bij alle lijnen mee als niet bij eerste contact opgelost. Tickets korter geleden opgelost dan de heropentermijn zijn voorlopig: ze kunnen nog heropend worden.',
      remedy:
        'Exporteer het aantal heropeningen en het aantal overdrachten, en zo mogelijk het aantal antwoorden.',
      source:
        'Bewijs B is one-touch (Zendesk) zonder heropening en zonder overdracht (ServiceNow-benchmark: reassignment count 0). Andere tools en HDI/MetricNet (bruto en netto) definiëren het anders.',
    },
    en: {
      name: 'First contact resolution',
      short: 'no second round, not passed on',
      definition:
        'The share of resolved tickets that were resolved at the first contact, without a second round and without passing on. Counts for the line that received the ticket.',
      formula: 'resolved at first contact ÷ tickets for which this can be measured',
      nulls:
        'A ticket is left out when its number of reopenings or reassignments is missing; under evidence B also without its number of replies or its line. A ticket that line 2 or 3 received counts under all lines as not resolved at first contact. Tickets resolved more recently than the reopen window are provisional: they can still be reopened.',
      remedy: 'Export the number of reopenings and of reassignments, and if possible the number of replies.',
      source:
        'Evidence B is one-touch (Zendesk) without reopening and without transfer (ServiceNow benchmark: reassignment count 0). Other tools and HDI/MetricNet (gross and net) define it otherwise.',
    },
  },
};
