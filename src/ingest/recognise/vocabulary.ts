import type { Channel, Priority, Status } from '../../kpi/facts.ts';
import type { ActivityMeaning, EventMeaning } from '../import-plan.ts';

/** Words and beginnings of words, in Dutch, English and German, that any tool may use. Tried in order, after the profile's own values. */
interface Entry<T> {
  meaning: T;
  pattern: RegExp;
}

export const STATUS_WORDS: readonly Entry<Status>[] = [
  {
    meaning: 'merged',
    pattern: /^(merged|samengevoegd|zusammengeführt|duplicate|duplicaat|dubbel|duplikat)\b/,
  },
  { meaning: 'spam', pattern: /^(spam|junk|ongewenst)\b/ },
  {
    meaning: 'cancelled',
    pattern:
      /^(cancel|annul|geannuleerd|ingetrokken|vervallen|storniert|abgebrochen|rejected|afgewezen|deleted|verwijderd|withdrawn)/,
  },
  {
    meaning: 'waiting',
    pattern:
      /^(wacht(end|en|ende)? op (gebruiker|klant|melder|aanmelder|reactie|antwoord|informatie|info)|wacht\w* .*(gebruiker|klant|melder)|waiting (for|on) (user|customer|caller|requester|reply|client)|awaiting (user|customer|caller|reply|info|evidence|response|your)|pending|warten auf (kunde|benutzer|rückmeldung|antwort)|wartet auf (kunde|benutzer|melder|rückmeldung|antwort)|afwachting.*(klant|gebruiker))/,
  },
  {
    meaning: 'on_hold',
    pattern:
      /^(on[ -]?hold|hold|in de wacht|in wacht|wacht(?!woord|rij)|awaiting|waiting|gepland|planned|scheduled|uitgesteld|postponed|opgeschort|suspended|snoozed|zurückgestellt|wartend|warten|geparkeerd|parked|stalled)/,
  },
  {
    meaning: 'closed',
    pattern: /^(closed|close|gesloten|afgesloten|afgemeld|geschlossen|archived|gearchiveerd|abgeschlossen)\b/,
  },
  {
    meaning: 'resolved',
    pattern:
      /^(resolved|solved|opgelost|gereed|afgerond|afgehandeld|voltooid|done|completed|complete|fixed|klaar|gelöst|erledigt|behoben|beantwoord)\b/,
  },
  {
    meaning: 'new',
    pattern:
      /^(new|nieuw|neu|ingekomen|aangemeld|geregistreerd|registered|logged|created|submitted|to ?do|backlog)\b/,
  },
  {
    meaning: 'open',
    pattern:
      /^(open|active|actief|aktiv|offen|in behandeling|in bearbeitung|in progress|work in progress|in uitvoering|bezig|assigned|toegewezen|zugewiesen|heropend|reopened|wieder geöffnet|opnieuw geopend|processing|in review|escalated|geëscaleerd|doorgezet)\b/,
  },
];

export const PRIORITY_WORDS: readonly Entry<Priority>[] = [
  { meaning: 1, pattern: /^(p|prio|priority|prioriteit)?[ .-]*1\b/ },
  { meaning: 2, pattern: /^(p|prio|priority|prioriteit)?[ .-]*2\b/ },
  { meaning: 3, pattern: /^(p|prio|priority|prioriteit)?[ .-]*3\b/ },
  { meaning: 4, pattern: /^(p|prio|priority|prioriteit)?[ .-]*[45]\b/ },
  {
    meaning: 1,
    pattern:
      /^(critical|kritiek|kritisch|urgent|dringend|spoed|blocker|highest|hoogste|zeer hoog|sehr hoch|very high)/,
  },
  { meaning: 2, pattern: /^(high|hoog|hoch|major|important|belangrijk|wichtig)\b/ },
  {
    meaning: 3,
    pattern: /^(normal|normaal|medium|moderate|middel|midden|gemiddeld|mittel|standard|standaard)/,
  },
  {
    meaning: 4,
    pattern: /^(low|lowest|laag|laagste|zeer laag|niedrig|gering|minor|trivial|planning|very low)/,
  },
];

export const CHANNEL_WORDS: readonly Entry<Channel>[] = [
  {
    meaning: 'monitoring',
    pattern: /(monitor|alert|event management|bewaking|überwachung|nagios|zabbix|scom)/,
  },
  { meaning: 'chat', pattern: /(chat|messaging|messenger|whatsapp|teams|slack|virtual agent|bot\b)/ },
  { meaning: 'email', pattern: /^(e-?mail|mail|postvak|inbox)/ },
  {
    meaning: 'portal',
    pattern:
      /(portal|portaal|self[- ]?service|zelfservice|selbstbedienung|web|online|formulier|intranet|website|mobile|app\b|help center)/,
  },
  {
    meaning: 'phone',
    pattern: /(phone|telefo|\btel\b|telephone|voice|\bivr\b|gebeld|\bcall\b|anruf|bellen)/,
  },
  {
    meaning: 'walk_in',
    pattern:
      /(walk[- ]?in|balie|desk|counter|persoonlijk|in person|persönlich|aan de balie|servicepunt|loket)/,
  },
  { meaning: 'social', pattern: /(social|twitter|facebook|instagram|linkedin|\bx\b)/ },
  {
    meaning: 'other',
    pattern: /^(other|overig|anders|andere|sonstige|api|direct opening|import|letter|brief|post|fax|sample)/,
  },
];

/** Activities that do not begin with a state: tried after {@link STATUS_WORDS}. */
export const ACTIVITY_WORDS: readonly Entry<ActivityMeaning>[] = [
  // What the requester writes is no answer of an agent.
  {
    meaning: 'ignored',
    pattern:
      /^((reactie|antwoord|reply|response|e?-?mail|bericht|message|update|antwort|nachricht|rückmeldung)( ontvangen| received| erhalten)? (van|from|von|vom|des)\b|(de |the |der )?(klant|melder|aanmelder|gebruiker|customer|client|requester|caller|(end )?user|kunde|anwender|benutzer)\b.*(\brepl|respon|answer|reageer|reactie|antwoord|antwort|reagier))/,
  },
  {
    meaning: 'reply',
    pattern:
      /(\b(reply|replied|respon(d|se)|answered)\b|mail to (customer|caller)|communication with (customer|caller)|(reactie|antwoord|terugkoppeling|bericht|e?-?mail) (naar|aan|verstuurd|verzonden|gestuurd)|eerste reactie|gereageerd|geantwoord|(klant|melder|aanmelder|gebruiker) geïnformeerd|(antwort|nachricht|rückmeldung|e?-?mail) (an|gesendet|versendet|verschickt)|erste (reaktion|antwort)|geantwortet|beantwortet|kunde informiert)/,
  },
  {
    meaning: 'open',
    pattern: /(reopen|heropen|re-open|opnieuw geopend|wiederer|wieder geöffnet|erneut geöffnet)/,
  },
  { meaning: 'closed', pattern: /(\bclos(e|ed|ing)\b|afgemeld|gesloten|sluiten|geschlossen|schließen)/ },
  { meaning: 'resolved', pattern: /(\bre?solved?\b|\bsolve\b|opgelost|oplossen|gereed|gelöst|\blösen)/ },
  { meaning: 'cancelled', pattern: /(cancel|annul|withdraw|ingetrokken|invalid|reject)/ },
  { meaning: 'merged', pattern: /(\bmerge|duplicate|samengevoegd)/ },
  {
    meaning: 'waiting',
    pattern: /(pending|\bwait|wacht(?!woord|rij)|awaiting|\bwarte[nt]\b)/,
  },
  {
    meaning: 'new',
    pattern:
      /(\b(create|created|insert|register|registered|log|logged)\b|aangemeld|aangemaakt|aanmaken|registr|ingediend|binnengekomen|erstellt|angelegt|eröffnet|gemeldet)/,
  },
  {
    meaning: 'open',
    pattern:
      /(\b(open|assign|assigned|assignment|reassign|reassignment|accept|accepted|take in charge|escalat)|toewijz|toegewezen|doorgezet|doorzetten|doorverwezen|doorgestuurd|overgedragen|escal|geëscaleerd|in behandeling|opgepakt|zugewiesen|weitergeleitet|übergeben|eskalier|eskalation|in bearbeitung)/,
  },
];

/** What a changed field is about. What is none of these says nothing a KPI needs. */
export const EVENT_WORDS: readonly Entry<EventMeaning>[] = [
  { meaning: 'ignored', pattern: /(sla|substatus|approval)/ },
  {
    meaning: 'line',
    pattern: /(^|[^a-z])(support ?)?(level|line|tier|lijn|behandellijn|niveau)([^a-z]|$)/,
  },
  {
    meaning: 'status',
    pattern: /(^|[^a-z])(status|state|incident state|afhandelingsstatus|stand|toestand)([^a-z]|$)/,
  },
  {
    meaning: 'group',
    pattern:
      /(group|groep|gruppe|queue|wachtrij|warteschlange|(^|[^a-z])(team|afdeling|department|abteilung|assigned team)([^a-z]|$))/,
  },
  {
    meaning: 'agent',
    pattern:
      /^(assignee|assigned to|assigned agent|agent|owner|technician|operator|behandelaar|toegewezen aan|eigenaar|bearbeiter|zugewiesen an|besitzer|techniker)( id| name)?$/,
  },
  { meaning: 'reply', pattern: /^(reply|public (reply|comment)|antwoord|antwort|public_comment)$/ },
];

/** What a normalised value means by its words, or undefined. */
export function meaningByWords<T>(value: string, words: readonly Entry<T>[]): T | undefined {
  return words.find(({ pattern }) => pattern.test(value))?.meaning;
}
