import { fill } from '../../../i18n/fill.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { Alternative } from '../../../report/compute.ts';

/** The same tickets under the other measurements that this export allows, so that a figure from elsewhere can be placed. */
export function AlternativesList({ alternatives }: { alternatives: readonly Alternative[] }) {
  const { definition: texts } = useMessages();
  const format = useFormat();
  const locale = useLocale();
  return (
    <ul>
      {alternatives.map(({ measurement, figure }) => (
        <li key={measurement.text.en.name}>
          {fill(figure.value === null ? texts.alternativeNone : texts.alternative, {
            name: inLanguage(measurement.text, locale).name,
            value: figure.value === null ? '' : format.value(figure.value, figure.unit),
            k: format.integer(figure.numerator ?? figure.n),
            n: format.integer(figure.n),
          })}
        </li>
      ))}
    </ul>
  );
}
