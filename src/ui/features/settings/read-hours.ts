import type { OpeningHours } from '../../../kpi/settings.ts';

type Blocks = OpeningHours['week'][number];

/** Why a text is no opening hours of a day, and which part of it. */
export interface HoursProblem {
  problem: 'unreadable' | 'reversed' | 'overlap';
  part: string;
}

const CLOSED = /^(dicht|gesloten|closed|-)?$/i;
const MOMENT = '(\\d{1,2})(?:[:.uh]?(\\d{2}))?\\s*(?:uur|u|h)?';
const BLOCK = new RegExp(`^${MOMENT}\\s*(?:-|–|—|tot|t/m|to|until)\\s*${MOMENT}$`, 'i');

/** Opening hours of one day as people write them in Dutch and English: "8:00-12:30, 13-17", "8.30 tot 17.00"; empty is closed. */
export function readHours(text: string): Blocks | HoursProblem {
  if (CLOSED.test(text.trim())) return [];
  const found: { from: number; until: number; part: string }[] = [];
  for (const part of text.split(/[,;+]|\s(?:en|and)\s/i).map((piece) => piece.trim())) {
    const match = BLOCK.exec(part);
    const from = minutes(match?.[1], match?.[2]);
    const until = minutes(match?.[3], match?.[4]);
    if (from === null || until === null || from === 1440) return { problem: 'unreadable', part };
    if (until <= from) return { problem: 'reversed', part };
    found.push({ from, until, part });
  }
  const blocks: { from: number; until: number }[] = [];
  for (const { from, until, part } of found.toSorted((a, b) => a.from - b.from)) {
    const last = blocks.at(-1);
    if (last !== undefined && from < last.until) return { problem: 'overlap', part };
    if (last !== undefined && from === last.until) last.until = until;
    else blocks.push({ from, until });
  }
  return blocks;
}

export function isHoursProblem(read: Blocks | HoursProblem): read is HoursProblem {
  return 'problem' in read;
}

/** 08:00-12:30, 13:00-17:00; empty when closed. */
export function hoursText(blocks: Blocks): string {
  return blocks.map(({ from, until }) => `${clock(from)}-${clock(until)}`).join(', ');
}

function clock(of: number): string {
  return `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`;
}

function minutes(hour: string | undefined, minute: string | undefined): number | null {
  if (hour === undefined) return null;
  const total = Number(hour) * 60 + Number(minute ?? 0);
  return Number(minute ?? 0) < 60 && total <= 1440 ? total : null;
}
