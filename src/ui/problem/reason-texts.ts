import type { Messages } from '../../i18n/en.ts';
import type { QuarantineReason } from '../../ingest/dataset.ts';
import { QUALITY, type ExcludeReason, type QualityFlag } from '../../kpi/facts.ts';

const isQualityFlag = (name: string): name is QualityFlag => Object.hasOwn(QUALITY, name);

export const QUALITY_FLAGS: readonly QualityFlag[] = Object.keys(QUALITY).filter(isQualityFlag);

/** A name in words, and what it does to the figures. */
interface ReasonText {
  name: string;
  effect: string;
}

/** Why a row could not become (part of) a ticket. */
export const quarantineTexts = (messages: Messages): Record<QuarantineReason, ReasonText> =>
  messages.errors.quarantine;

/** Why a ticket is in no KPI. */
export const excludedTexts = (messages: Messages): Record<ExcludeReason, ReasonText> =>
  messages.errors.excluded;

/** What is wrong with a ticket that counts all the same. */
export const qualityTexts = (messages: Messages): Record<QualityFlag, ReasonText> => messages.errors.quality;

/** The flags in a sum of {@link QUALITY} bits. */
export function qualityFlags(bits: number): QualityFlag[] {
  return QUALITY_FLAGS.filter((flag) => (bits & QUALITY[flag]) !== 0);
}
