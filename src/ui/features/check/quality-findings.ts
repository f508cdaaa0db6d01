import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import type { QuarantineReason } from '../../../ingest/dataset.ts';
import type { ImportPlan } from '../../../ingest/import-plan.ts';
import type { RawFile } from '../../../ingest/inspection.ts';
import { EXCLUDE_REASONS, type QualityFlag } from '../../../kpi/facts.ts';
import type { Locale } from '../../../kpi/kpi-definition.ts';
import type { RowList } from '../../../report/row-list.ts';
import { excludedTexts, quarantineTexts, QUALITY_FLAGS, qualityTexts } from '../../problem/reason-texts.ts';
import type { Trial } from './check-screen-props.ts';
import { exampleText } from './example-text.ts';
import { missingValues } from './missing-values.ts';

export interface Finding {
  key: string;
  kind: keyof Messages['check']['quality']['kinds'];
  name: string;
  /** Rows in quarantine; tickets otherwise. */
  count: number;
  /** The first one; NULL where it is not known. */
  example: string | null;
  effect: string;
  /** The rows behind the number; NULL where they have no list. */
  list: RowList | null;
}

/** Everything that was noticed in the rows of a trial: what is left out first, then what is odd, then what is empty. */
export function qualityFindings(
  trial: Trial,
  plan: ImportPlan,
  files: readonly RawFile[],
  messages: Messages,
  locale: Locale,
  format: Format,
): Finding[] {
  const { dataset } = trial;
  const { quarantined, excluded } = dataset.accounting;
  const { quality: texts } = messages.check;
  const example = (key: string) => {
    const given = trial.examples[key];
    return given === undefined ? null : exampleText(given, files, messages, format);
  };
  const reasons = quarantineTexts(messages);
  const isReason = (word: string): word is QuarantineReason => Object.hasOwn(reasons, word);
  return [
    ...Object.keys(quarantined)
      .filter(isReason)
      .map((reason): Finding => {
        const key = `quarantined:${reason}`;
        return {
          key,
          kind: 'quarantined',
          ...reasons[reason],
          count: quarantined[reason] ?? 0,
          example: example(key),
          list: { kind: 'quarantined', reason },
        };
      }),
    ...EXCLUDE_REASONS.map((reason): Finding => {
      const key = `excluded:${reason}`;
      return {
        key,
        kind: 'excluded',
        ...excludedTexts(messages)[reason],
        count: excluded[reason] ?? 0,
        example: example(key),
        list: { kind: 'excluded', reason },
      };
    }),
    ...QUALITY_FLAGS.map((flag): Finding => {
      const key = `quality:${flag}`;
      return {
        key,
        kind: 'quality',
        ...qualityTexts(messages)[flag],
        effect: effectHere(flag, plan, messages),
        count: dataset.quality[flag] ?? 0,
        example: example(key),
        list: { kind: 'quality', flag },
      };
    }),
    ...missingValues(dataset, plan, messages, locale, format).map(
      ({ field, fact, tickets, effect }): Finding => {
        const key = `missing:${fact}`;
        return {
          key,
          kind: 'missing',
          name: fill(texts.missing, { field: messages.check.fields[field].name }),
          count: tickets,
          example: example(key),
          effect,
          list: { kind: 'missing', fact },
        };
      },
    ),
  ].filter(({ count }) => count > 0);
}

/** What a flag does; on the page where something can be done about it, with where. */
function effectHere(
  flag: QualityFlag,
  { columns, closedAsResolved }: ImportPlan,
  messages: Messages,
): string {
  const { quality: texts, closed, values } = messages.check;
  if (flag === 'resolved_while_open') return fill(texts.stillOpen, { section: values.title });
  if (flag !== 'done_without_date') return qualityTexts(messages)[flag].effect;
  const helps = columns.closed !== undefined && !closedAsResolved;
  return helps ? `${texts.undated} ${fill(texts.useClosed, { section: closed.title })}` : texts.undated;
}
