import type { EngineErrorCode } from '../../engine/engine-error.ts';
import type { Messages } from '../../i18n/en.ts';
import type { Format } from '../../i18n/format.ts';
import type { RefusalCode } from '../../ingest/inspection.ts';
import type { Problem } from './problem.ts';

interface ProblemSentences {
  what: string;
  next: string;
}

export interface ProblemText extends ProblemSentences {
  /** Where it is, as far as it is known: label and value. */
  where: { label: string; value: string }[];
}

const WHERE = [
  'file',
  'sheet',
  'reason',
  'row',
  'element',
  'column',
  'value',
  'offset',
  'text',
  'kind',
  'bytes',
  'rows',
  'columns',
] as const;
type Place = (typeof WHERE)[number];

/** What to do with a file of a kind that holds no tickets. */
const FOREIGN: Readonly<Record<string, keyof Messages['errors']['foreign']>> = {
  pdf: 'report',
  docx: 'report',
  pptx: 'report',
  png: 'picture',
  jpeg: 'picture',
  gif: 'picture',
  xls: 'spreadsheet',
  xlsb: 'spreadsheet',
  ods: 'spreadsheet',
  html: 'page',
  xml: 'page',
};

/** What is wrong, where, and what to do. Details without a label of their own are left out. */
export function problemText(problem: Problem, messages: Messages, format: Format): ProblemText {
  const refusals: Record<RefusalCode, ProblemSentences> = messages.errors.refusal;
  const failures: Record<EngineErrorCode, ProblemSentences> = messages.errors.engine;
  if (problem.source === 'engine') return { ...failures[problem.code], where: [] };
  const where = WHERE.flatMap((place) => {
    const detail = problem.detail[place];
    if (detail === undefined || detail === '') return [];
    return [{ label: messages.errors.where[place], value: placeText(place, detail, messages, format) }];
  });
  const refusal = refusals[problem.code];
  const foreign = problem.code === 'not_a_ticket_file' ? FOREIGN[String(problem.detail.kind)] : undefined;
  return { ...refusal, ...(foreign && { next: messages.errors.foreign[foreign] }), where };
}

function placeText(place: Place, detail: string | number, messages: Messages, format: Format): string {
  if (typeof detail === 'number') return place === 'bytes' ? format.bytes(detail) : format.integer(detail);
  const kinds: Readonly<Record<string, string>> = messages.errors.kinds;
  const reasons: Readonly<Record<string, { name: string }>> = messages.errors.quarantine;
  if (place === 'kind') return kinds[detail] ?? detail;
  if (place === 'reason') return reasons[detail]?.name ?? detail;
  return detail;
}
