import type { EvidenceText, Measurement } from '../kpi-definition.ts';

/** How first contact resolution is measured, best evidence first; gross, net and lasting FCR share it. */
export const FIRST_CONTACT_EVIDENCE: readonly Measurement[] = [
  {
    evidence: 'A',
    needs: ['fcr_vendor'],
    value: 'fcr_vendor',
    text: {
      nl: {
        name: 'bewijs A: vlag uit de tool',
        explanation: 'De export heeft een eigen kolom voor oplossing bij eerste contact; die is overgenomen.',
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
  WHEN agent_replies > 1 OR reopen_count > 0 OR group_moves > 0 OR line_resolved <> 1 OR line_first <> 1 THEN FALSE
  WHEN agent_replies IS NULL OR reopen_count IS NULL OR group_moves IS NULL OR line_resolved IS NULL THEN NULL
  ELSE TRUE
END`,
    text: {
      nl: {
        name: 'bewijs B: verloop van het ticket',
        explanation:
          'Hoogstens één antwoord van een behandelaar, niet heropend, niet van groep gewisseld en opgelost door lijn 1. Wat daarvan bekend is en niet klopt maakt het een nee, ook als de rest ontbreekt.',
      },
      en: {
        name: 'evidence B: history of the ticket',
        explanation:
          'At most one reply by an agent, not reopened, no change of group, and resolved by line 1. Whatever is known of these and not so makes it a no, even if the rest is missing.',
      },
    },
  },
  {
    evidence: 'C',
    needs: ['first_resolution_s', 'reopen_count', 'group_moves'],
    value: `CASE
  WHEN reopen_count > 0 OR group_moves > 0 OR first_resolution_s > {first_contact_s} OR line_resolved <> 1 THEN FALSE
  WHEN reopen_count IS NULL OR group_moves IS NULL OR first_resolution_s IS NULL THEN NULL
  ELSE TRUE
END`,
    text: {
      nl: {
        name: 'bewijs C: benadering',
        explanation:
          'De export telt geen antwoorden. Daarom: niet van groep gewisseld, niet heropend, opgelost binnen de ingestelde tijd na aanmelden (standaard een uur) en, waar de lijn bekend is, door lijn 1. Wat daarvan bekend is en niet klopt maakt het een nee, ook als de rest ontbreekt.',
      },
      en: {
        name: 'evidence C: approximation',
        explanation:
          'The export does not count replies. Hence: no change of group, not reopened, resolved within the time set after creation (an hour by default) and, where the line is known, by line 1. Whatever is known of these and not so makes it a no, even if the rest is missing.',
      },
    },
  },
];

/** The same, and the requester did not come back about the same category within the window. */
export const LASTING_EVIDENCE: readonly Measurement[] = FIRST_CONTACT_EVIDENCE.map((measurement) => ({
  ...measurement,
  needs: [...measurement.needs, 'requester_no', 'first_resolved_utc'],
  value: `CASE WHEN requester_no IS NULL OR first_resolved_utc IS NULL THEN NULL
  ELSE CASE (${measurement.value})
    WHEN TRUE THEN coalesce(next_contact_utc > first_resolved_utc + {reopen_s}, TRUE)
    WHEN FALSE THEN FALSE
  END
END`,
  text: {
    nl: lasting(
      measurement.text.nl,
      'En daarna binnen de termijn geen nieuw ticket van dezelfde aanvrager in dezelfde categorie; geen categorie is ook een categorie.',
    ),
    en: lasting(
      measurement.text.en,
      'And then within the window no new ticket of the same requester in the same category; no category is a category too.',
    ),
  },
}));

function lasting({ name, explanation }: EvidenceText, addition: string): EvidenceText {
  return { name, explanation: `${explanation} ${addition}` };
}
