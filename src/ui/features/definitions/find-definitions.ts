import { CATALOG } from '../../../kpi/catalog.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import { KPI_SUBJECTS, LOCALES, type KpiDefinition, type KpiSubject } from '../../../kpi/kpi-definition.ts';
import { searchMatch } from '../../kit/search-match.ts';

interface SubjectDefinitions {
  subject: KpiSubject;
  definitions: KpiDefinition[];
}

/** The catalogue by subject, as far as a definition has every word in its id, or in its texts of either language. */
export function findDefinitions(query: string): SubjectDefinitions[] {
  const matches = searchMatch(query);
  const found = CATALOG.filter((definition) => matches(searchedText(definition)));
  return KPI_SUBJECTS.map((subject) => ({
    subject,
    definitions: found.filter((definition) => definition.subject === subject),
  })).filter(({ definitions }) => definitions.length > 0);
}

function searchedText({ id, text, measurements }: KpiDefinition): string {
  return [
    id,
    ...LOCALES.flatMap((locale) => {
      const { name, short, definition, formula, nulls, source } = inLanguage(text, locale);
      const ways = measurements.flatMap((way) => [
        inLanguage(way.text, locale).name,
        inLanguage(way.text, locale).explanation,
      ]);
      return [name, short, definition, formula, nulls, source, ...ways];
    }),
  ].join(' ');
}
