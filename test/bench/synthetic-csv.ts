import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const CATEGORIES = [
  'Werkplek',
  'Netwerk',
  'Applicaties',
  'Telefonie',
  'Toegang',
  'Printen',
  'E-mail',
  'Hardware',
];
const CHANNELS = ['Telefonisch', 'E-mail', 'Zelfservice Portal', 'Chat', 'Balie'];
const GROUPS = [
  'Servicedesk',
  'Servicedesk',
  'Servicedesk',
  'Systeembeheer',
  'Applicatiebeheer',
  'Leverancier',
];
const HEADER =
  'Meldingnummer,Korte omschrijving (Details),Soort binnenkomst,Categorie,Subcategorie,Prioriteit,Behandelaarsgroep,Behandelaar,Status,Datum aangemeld,Reactiedatum,Streefdatum,Datum gereed,Datum afgemeld,Aantal heropend,Aantal overdrachten';
const MORE_HEADERS = 'Aanmelder,Streefdatum reactie,FeedbackRating';

/** `usual`: 16 columns. `wide`: three more at the end, so that every KPI of the overview and repeat contacts can be measured. */
export type Columns = 'usual' | 'wide';

/** A TOPdesk-like export of `tickets` rows, about 200 bytes a row, the same for every run; what both have is the same in both. */
export async function writeSyntheticCsv(path: string, tickets: number, columns: Columns): Promise<void> {
  const out = createWriteStream(path);
  const next = randomOf(42);
  const nextMore = randomOf(7);
  const pick = (list: readonly string[]) => list[Math.floor(next() * list.length)]!;
  out.write(columns === 'wide' ? `${HEADER},${MORE_HEADERS}\n` : `${HEADER}\n`);
  let chunk = '';
  const start = Date.UTC(2024, 0, 1) / 1000;
  const step = (2 * 365 * 86_400) / tickets;
  for (let i = 0; i < tickets; i++) {
    const created = start + i * step;
    const response = created + 60 + next() ** 4 * 86_400;
    const resolved = response + next() ** 5 * 20 * 86_400;
    const open = next() < 0.03;
    const moves = next() < 0.25 ? 1 + Math.floor(next() * 2) : 0;
    chunk += [
      `M${2_400_000 + i}`,
      `Probleem met ${pick(CATEGORIES).toLowerCase()} op werkplek ${Math.floor(next() * 9000)}`,
      pick(CHANNELS),
      pick(CATEGORIES),
      `Sub ${Math.floor(next() * 40)}`,
      `P${1 + Math.floor(next() * 4)}`,
      moves === 0 ? pick(GROUPS) : pick(GROUPS.slice(3)),
      `Behandelaar ${Math.floor(next() * 60)}`,
      open ? 'In behandeling' : 'Afgemeld',
      stamp(created),
      stamp(response),
      stamp(created + 5 * 86_400),
      open ? '' : stamp(resolved),
      open ? '' : stamp(resolved + 86_400),
      next() < 0.05 ? '1' : '0',
      String(moves),
      ...(columns === 'wide' ? more(created, open, tickets, nextMore) : []),
    ].join(',');
    chunk += '\n';
    if (chunk.length > 1_000_000) {
      if (!out.write(chunk)) await once(out, 'drain');
      chunk = '';
    }
  }
  out.end(chunk);
  await once(out, 'finish');
}

/** One requester in ten tickets; half of the resolved tickets are rated, one in ten with less than enough. */
function more(created: number, open: boolean, tickets: number, next: () => number): string[] {
  const requester = `Aanmelder ${Math.floor(next() * Math.ceil(tickets / 10))}`;
  const isRated = next() < 0.5 && !open;
  const rating = next() < 0.1 ? 1 + Math.floor(next() * 3) : 4 + Math.floor(next() * 2);
  return [requester, stamp(created + 4 * 3600), isRated ? String(rating) : ''];
}

function randomOf(seed: number): () => number {
  let random = seed;
  return () => {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    return random / 4_294_967_296;
  };
}

function stamp(seconds: number): string {
  const iso = new Date(Math.round(seconds) * 1000).toISOString();
  return `${iso.slice(8, 10)}-${iso.slice(5, 7)}-${iso.slice(0, 4)} ${iso.slice(11, 16)}`;
}
