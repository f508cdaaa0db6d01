import { useMessages } from '../../../i18n/use-messages.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { CheckSection } from './check-section.tsx';
import type { EditProps } from './edit-props.ts';

/** Whether the closing date stands in for a missing resolution date, and what that does. */
export function ClosedSection({ plan, onPlan }: EditProps) {
  const { closed: texts } = useMessages().check;
  const usable = plan.columns.closed !== undefined;
  return (
    <CheckSection section="closed" title={texts.title} intro={texts.text}>
      <Checkbox
        checked={plan.closedAsResolved}
        disabled={!usable}
        onChange={(closedAsResolved) => onPlan({ ...plan, closedAsResolved })}
      >
        {texts.label}
      </Checkbox>
      {usable ? null : <p>{texts.noColumn}</p>}
    </CheckSection>
  );
}
