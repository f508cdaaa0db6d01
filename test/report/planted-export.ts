import { writeXlsx } from '../support/write-xlsx.ts';

/**
 * An export with something to find in every column: every text that is one ticket's begins with {@link PLANT}. Groups and categories have
 * it too, and are the only ones that a snapshot may name, as far as they have enough tickets.
 */
export const PLANT = /zq[a-z]+[0-9]*/g;
/** Groups and categories of five tickets and more. */
export const MAY_BE_NAMED = ['zqdesk', 'zqinfra', 'zqmail', 'zqlaptop'];

/**
 * Numbers of one ticket, the largest of their columns by far. It is in no line, week or part with few others, so that no median, p90 or
 * bound of an interval can be its number: of one ticket alone that would be its own, as on the screen.
 */
export const NUMBERS = { minutes: 1_646_091, cost: 314_159_265, phone: 612_345_678, seconds: 779_431 };

const TICKETS = 120;
/** The ticket of the {@link NUMBERS}. */
const VICTIM = 60;
const START = Date.UTC(2026, 2, 2, 8) / 1000;

interface PlantedTicket {
  created: number;
  resolved: number;
  cells: Record<Column, string | number>;
}

const COLUMNS = {
  number: ['Incident number', 'Meldingnummer'],
  created: ['Creation date', 'Datum aangemeld'],
  answered: ['Response date', 'Reactiedatum'],
  resolved: ['Completed date', 'Datum gereed'],
  due: ['Target date', 'Streefdatum'],
  status: ['Status', 'Status'],
  priority: ['Priority', 'Prioriteit'],
  channel: ['Entry type', 'Soort binnenkomst'],
  category: ['Category', 'Categorie'],
  subcategory: ['Subcategory', 'Subcategorie'],
  group: ['Operator group', 'Behandelaarsgroep'],
  agent: ['Operator', 'Behandelaar'],
  requester: ['Caller', 'Aanmelder'],
  email: ['Caller email', 'E-mail aanmelder'],
  branch: ['Branch', 'Vestiging'],
  subject: ['Brief description', 'Korte omschrijving'],
  request: ['Request', 'Verzoek'],
  action: ['Action', 'Actie'],
  object: ['Object ID', 'Objectnummer'],
  worked: ['Time spent', 'Bestede tijd'],
  rating: ['Rating', 'Waardering'],
  cost: ['Costs', 'Kosten'],
  phone: ['Phone', 'Telefoon'],
  remark: ['Satisfaction remark', 'Opmerking tevredenheid'],
} as const;
type Column = keyof typeof COLUMNS;
const NAMES = Object.keys(COLUMNS).filter((name): name is Column => name in COLUMNS);
/** Columns of which every ticket has a text of its own. */
const OWN = [
  'number',
  'agent',
  'requester',
  'subcategory',
  'email',
  'branch',
  'subject',
  'request',
  'action',
  'object',
  'remark',
] as const;

/** As the export writes it: local time without a zone. */
function moment(seconds: number): string {
  const text = new Date(seconds * 1000).toISOString();
  return `${text.slice(8, 10)}-${text.slice(5, 7)}-${text.slice(0, 4)} ${text.slice(11, 19)}`;
}

/** Hours and minutes. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

function groupOf(i: number): string {
  if (i % 40 === 7) return 'zqtiny 2e lijn';
  if (i % 50 === 9) return 'zqvault 2e lijn';
  return i % 4 === 1 ? 'zqinfra 2e lijn' : 'zqdesk 1e lijn';
}

function categoryOf(i: number): string {
  if (i % 40 === 11) return 'zqsecret';
  if (i % 40 === 13) return 'zqpayroll';
  return i % 3 === 2 ? 'zqlaptop' : 'zqmail';
}

/** No two moments of it are the same, nor at a full minute. */
export const PLANTED: readonly PlantedTicket[] = Array.from({ length: TICKETS }, (_, i): PlantedTicket => {
  const isVictim = i === VICTIM;
  const created = START + i * 39_119;
  const resolved = created + (isVictim ? NUMBERS.seconds : 7001 + ((i * 45_137) % 432_000));
  const own = Object.fromEntries(OWN.map((column) => [column, `zq${column}${i}`]));
  return {
    created,
    resolved,
    cells: {
      number: '',
      agent: '',
      requester: '',
      subcategory: '',
      email: '',
      branch: '',
      subject: '',
      request: '',
      action: '',
      object: '',
      remark: '',
      ...own,
      created: moment(created),
      answered: moment(created + 607 + i * 31),
      resolved: moment(resolved),
      due: moment(created + 90_001 + i),
      status: 'Gereed',
      priority: `P${(i % 3) + 1}`,
      channel: i % 2 === 0 ? 'Telefoon' : 'E-mail',
      category: categoryOf(i),
      group: groupOf(i),
      worked: clock(isVictim ? NUMBERS.minutes : 11 + i),
      rating: (i % 5) + 1,
      cost: isVictim ? NUMBERS.cost : 1 + i,
      phone: isVictim ? NUMBERS.phone : 600_000_000 + i,
    },
  };
});

const rows = PLANTED.map(({ cells }) => NAMES.map((name) => cells[name]));
const headers = (language: 0 | 1) => NAMES.map((name) => COLUMNS[name][language]);
const csv = (language: 0 | 1, delimiter: string) =>
  [headers(language), ...rows].map((row) => row.join(delimiter)).join('\r\n');

/** The same export as different tools write it. */
export const PLANTED_FILES = {
  'a list in Dutch': () => new File([csv(1, ';')], 'meldingen.csv'),
  'a list in English': () => new File([csv(0, ',')], 'incidents.csv'),
  JSON: () =>
    new File(
      [JSON.stringify(rows.map((row) => Object.fromEntries(row.map((cell, i) => [headers(0)[i], cell]))))],
      'incidents.json',
    ),
  'a workbook': () =>
    new File(
      [
        writeXlsx({ headers: headers(1), rows }, 'dd-MM-yyyy HH:mm', {
          kind: 'xlsx',
          strings: 'shared',
          realDates: false,
          dateFormat: 22,
          title: false,
          secondSheet: false,
          emptyCells: false,
          addresses: true,
          from1904: false,
        }),
      ],
      'meldingen.xlsx',
    ),
} satisfies Record<string, () => File>;
