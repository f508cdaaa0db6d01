import { useLocale } from '../../../i18n/use-messages.tsx';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiDefinition, KpiId } from '../../../kpi/kpi-definition.ts';
import { Button } from '../../kit/button.tsx';
import styles from './definition-content.module.css';

interface VariantLinksProps {
  variants: readonly KpiDefinition[];
  onDefinition: (kpi: KpiId) => void;
}

/** The KPIs that measure the same thing in another way, each with its own definition. */
export function VariantLinks({ variants, onDefinition }: VariantLinksProps) {
  const locale = useLocale();
  return (
    <ul className={styles.facts}>
      {variants.map(({ id, text }) => (
        <li key={id}>
          <Button variant="text" onClick={() => onDefinition(id)}>
            {inLanguage(text, locale).name}
          </Button>
          : {inLanguage(text, locale).short}
        </li>
      ))}
    </ul>
  );
}
