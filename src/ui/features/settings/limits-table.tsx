import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { PRIORITIES } from '../../../kpi/facts.ts';
import type { TimeLimits } from '../../../kpi/settings.ts';
import { CommitInput } from './commit-input.tsx';
import { amountText, readAmount } from './read-amount.ts';
import type { SettingsProps } from './settings-sections.ts';
import styles from './settings.module.css';

const LIMITS = [
  { key: 'responseLimits', name: 'response' },
  { key: 'resolutionLimits', name: 'resolution' },
] as const;
const ROWS = [...PRIORITIES, 'any'] as const;

/** Within what time a ticket of a priority has to be answered and resolved. An empty field is no limit. */
export function LimitsTable({ settings, onChange }: SettingsProps) {
  const { common, settings: texts } = useMessages();
  const { targets } = texts;
  const format = useFormat();
  const days = settings.clock === 'calendar';
  const commit = (key: (typeof LIMITS)[number]['key'], row: keyof TimeLimits, typed: string) => {
    const value = typed.trim() === '' ? undefined : readAmount(typed, 'seconds', format.locale);
    if (value === null) return targets.problems.seconds;
    const { [row]: _, ...others } = settings[key];
    onChange({ [key]: value === undefined ? others : { ...others, [row]: value } });
    return null;
  };
  return (
    <div className={styles.group}>
      <h3>{targets.limits}</h3>
      <p className={styles.hint}>{targets.limitsIntro}</p>
      <table className={styles.limits}>
        <thead>
          <tr>
            <th scope="col">{targets.priority}</th>
            {LIMITS.map(({ key, name }) => (
              <th key={key} scope="col">
                {targets[name]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ROWS.map((row) => {
            const label = row === 'any' ? targets.anyPriority : common.priorities[row];
            return (
              <tr key={row}>
                <th scope="row">{label}</th>
                {LIMITS.map(({ key, name }) => {
                  const value = settings[key][row];
                  return (
                    <td key={key}>
                      <CommitInput
                        label={fill(targets.limitOf, {
                          what: targets[name],
                          priority: row === 'any' ? label : fill(targets.ofPriority, { priority: label }),
                        })}
                        labelHidden
                        text={value === undefined ? '' : amountText(value, 'seconds', format, days)}
                        commit={(typed) => commit(key, row, typed)}
                      />
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {days ? null : <p className={styles.hint}>{targets.dayNote}</p>}
    </div>
  );
}
