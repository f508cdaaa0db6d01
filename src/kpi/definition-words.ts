import type { EvidenceText, KpiDefinition, Locale, Measurement } from './kpi-definition.ts';
import { inLanguage } from './in-language.ts';

/** What a KPI says of itself; a way of measuring that is about other tickets has its own words for it. */
export function definitionWords(
  { text }: Pick<KpiDefinition, 'text'>,
  measurement: Pick<Measurement, 'text'> | null,
  locale: Locale,
): Required<Pick<EvidenceText, 'definition' | 'formula' | 'nulls'>> {
  const own: Partial<EvidenceText> = measurement === null ? {} : inLanguage(measurement.text, locale);
  const { definition, formula, nulls } = inLanguage(text, locale);
  return {
    definition: own.definition ?? definition,
    formula: own.formula ?? formula,
    nulls: own.nulls ?? nulls,
  };
}
