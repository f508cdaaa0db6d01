import { fill } from '../../i18n/fill.ts';
import { useFormat, useMessages } from '../../i18n/use-messages.tsx';
import type { KpiDefinition } from '../../kpi/kpi-definition.ts';
import type { TargetState } from '../../kpi/statistics/target-state.ts';
import { classNames } from '../kit/class-names.ts';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import styles from './target-mark.module.css';
import { targetText } from '../../i18n/target-text.ts';

interface TargetMarkProps {
  definition: Pick<KpiDefinition, 'direction' | 'unit'>;
  state: TargetState;
  /** The target alone in sight, the outcome as icon; in a cell the outcome is in words too. */
  short?: boolean;
}

/** Strokes in a box of 16. */
const ICON: Record<TargetState['state'], string> = {
  met: 'M4.5 8.4 7 10.9 11.5 5.6',
  missed: 'M5.3 5.3 10.7 10.7 M10.7 5.3 5.3 10.7',
  close: 'M8 4.2V8.8 M8 11.3V11.8',
};

/** The target of a figure, and whether it is met: by icon, colour and words. */
export function TargetMark({ definition, state: { target, state }, short = false }: TargetMarkProps) {
  const messages = useMessages();
  const texts = messages.targets;
  const format = useFormat();
  const text = targetText(definition, target.value, messages, format);
  return (
    <span className={classNames(styles.mark, styles[state])} title={texts.why[state]} data-target={state}>
      <svg className={styles.icon} width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="8" />
        <path d={ICON[state]} />
      </svg>
      <span>{short ? text : fill(texts[state], { target: text })}</span>
      <VisuallyHidden> ({texts.why[state]})</VisuallyHidden>
    </span>
  );
}
