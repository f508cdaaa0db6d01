import { fill } from '../../../i18n/fill.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Format } from '../../../i18n/format.ts';
import { VALUE_FIELDS } from '../../../ingest/inspection.ts';
import type { RecipeDrift } from '../../../ingest/recipe/recipe.ts';
import type { Section } from './open-questions.ts';

const NAMED = 4;

/** What is new in a file since its recipe, each with where on the page it is dealt with. */
export function recipeNews(
  drift: RecipeDrift,
  { check }: Messages,
  format: Format,
): { text: string; section: Section }[] {
  const { recipe: texts } = check;
  const names = (all: readonly string[]) =>
    all.length > NAMED ? `${all.slice(0, NAMED).join(', ')}…` : all.join(', ');
  const { newHeaders, newGroups } = drift;
  return [
    ...drift.missing.map(({ field, header }) => ({
      text: fill(texts.missing, { header, field: check.fields[field].name }),
      section: 'columns' as const,
    })),
    ...(newHeaders.length === 0
      ? []
      : [
          {
            text: format.plural(newHeaders.length, texts.newHeaders, { names: names(newHeaders) }),
            section: 'columns' as const,
          },
        ]),
    ...(newGroups.length === 0
      ? []
      : [
          {
            text: format.plural(newGroups.length, texts.newGroups, {
              names: names(newGroups.map(({ name }) => (name === '' ? check.lines.unnamed : name))),
            }),
            section: 'lines' as const,
          },
        ]),
    ...VALUE_FIELDS.flatMap((field) => {
      const values = drift.newValues.filter((one) => one.field === field).map(({ value }) => value);
      if (values.length === 0) return [];
      const text = format.plural(values.length, texts.newValues, {
        field: check.values.of[field].toLowerCase(),
        names: names(values),
      });
      return [{ text, section: 'values' as const }];
    }),
  ];
}
