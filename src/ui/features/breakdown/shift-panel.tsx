import { useId, useState, type ReactNode } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { useFormat, useMessages } from '../../../i18n/use-messages.tsx';
import { proposedCategories, shiftLeft, type ShiftGroup } from '../../../kpi/statistics/shift-left.ts';
import { reliability } from '../../../kpi/statistics/reliability.ts';
import type { ShiftLeftBasis } from '../../../report/compute-breakdown.ts';
import { Button } from '../../kit/button.tsx';
import { Checkbox } from '../../kit/checkbox.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { TicketsButton } from '../../kit/tickets-button.tsx';
import styles from './panels.module.css';

const SHOWN = 10;
const STEP = 25;
const SHARE = 0.5;
const HUNDRED = 100;

interface ShiftPanelProps {
  /** NULL: the export cannot say. */
  basis: ShiftLeftBasis | null;
  busy: boolean;
  /** The tickets that line 2 resolved in a category; NULL where no list holds just these. */
  onTickets: ((category: string | null) => void) | null;
}

/** What if line 1 itself had resolved part of what line 2 resolved: the answer, what it rests on and what it assumes. */
export function ShiftPanel({ basis, busy, onTickets }: ShiftPanelProps) {
  const { shift } = useMessages().breakdown;
  const id = useId();
  const categories = basis?.groups.filter(({ key, line2 }) => key !== null && line2 > 0) ?? [];
  const words =
    basis === null
      ? shift.none
      : basis.groups.every(({ line2 }) => line2 === 0)
        ? shift.noLine2
        : categories.length === 0
          ? shift.noCategories
          : null;
  return (
    <section className={styles.section} aria-labelledby={id} aria-busy={busy}>
      <h2 id={id}>{shift.title}</h2>
      {words !== null || basis === null ? (
        <p>{words}</p>
      ) : (
        <ShiftChoice basis={basis} categories={categories} onTickets={onTickets} />
      )}
    </section>
  );
}

interface ShiftChoiceProps extends Pick<ShiftPanelProps, 'onTickets'> {
  basis: ShiftLeftBasis;
  categories: readonly ShiftGroup[];
}

function ShiftChoice({ basis, categories, onTickets }: ShiftChoiceProps) {
  const { breakdown } = useMessages();
  const format = useFormat();
  const id = useId();
  const { shift } = breakdown;
  const { whole, groups } = basis;
  const [picked, setPicked] = useState<readonly (string | null)[] | null>(null);
  const [share, setShare] = useState(SHARE);
  const [most, setMost] = useState(SHOWN);
  const chosen = picked ?? proposedCategories(whole, groups);
  const seconds = (value: number | null, n: number): ReactNode =>
    value === null || reliability(n) === 'suppress' ? shift.few : format.duration(value);
  return (
    <div className={styles.choice}>
      <div>
        <div className={styles.share}>
          <label htmlFor={id}>{shift.share}</label>
          <input
            id={id}
            type="range"
            min={0}
            max={HUNDRED}
            step={5}
            value={share * HUNDRED}
            aria-valuetext={format.percent(share, 0)}
            onChange={(event) => setShare(Number(event.target.value) / HUNDRED)}
          />
          <output htmlFor={id}>{format.percent(share, 0)}</output>
        </div>
        {picked === null && chosen.length > 0 ? <p className={styles.note}>{shift.proposed}</p> : null}
        <DataTable
          caption={shift.choose}
          captionHidden
          columns={[
            { key: 'category', head: shift.category },
            { key: 'line2', head: shift.line2, align: 'end' },
            { key: 'seconds2', head: shift.seconds2, align: 'end' },
            { key: 'seconds1', head: shift.seconds1, align: 'end' },
          ]}
          rows={categories.slice(0, most).map(({ key, line1, line2, seconds1, seconds2 }) => ({
            key: key ?? '',
            cells: [
              <Checkbox
                key="choice"
                checked={chosen.includes(key)}
                onChange={(on) => setPicked(on ? [...chosen, key] : chosen.filter((one) => one !== key))}
              >
                {key}
              </Checkbox>,
              onTickets === null ? (
                format.integer(line2)
              ) : (
                <TicketsButton key="tickets" n={line2} onOpen={() => onTickets(key)}>
                  {format.integer(line2)}
                </TicketsButton>
              ),
              seconds(seconds2, line2),
              seconds(seconds1, line1),
            ],
          }))}
        />
        {categories.length > most ? (
          <Button className={styles.more} onClick={() => setMost(most + STEP)}>
            {format.plural(Math.min(STEP, categories.length - most), shift.more25)}
          </Button>
        ) : null}
      </div>
      <div>
        <ShiftAnswer basis={basis} chosen={chosen} share={share} />
        <details className={styles.assume}>
          <summary>{shift.assumptions}</summary>
          <ul>
            {shift.assume.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      </div>
    </div>
  );
}

interface ShiftAnswerProps {
  basis: ShiftLeftBasis;
  chosen: readonly (string | null)[];
  share: number;
}

function ShiftAnswer({ basis: { whole, groups, knowsReceiver }, chosen, share }: ShiftAnswerProps) {
  const { breakdown, common } = useMessages();
  const format = useFormat();
  const { shift } = breakdown;
  const answer = shiftLeft(whole, groups, chosen, share, knowsReceiver);
  const { candidates, moved, now, later, escalations, seconds } = answer;
  if (candidates === 0 || now === null || later === null) return <p>{shift.chosenNone}</p>;
  return (
    <div className={styles.answer} aria-live="polite">
      <p>
        {fill(shift.answer, {
          share: format.percent(share, 0),
          tickets: format.plural(candidates, common.tickets),
          moved: format.plural(Math.round(moved), common.tickets),
          level: fill(shift.level, { now: format.percent(now), later: format.percent(later) }),
        })}
      </p>
      <p>
        {escalations === null
          ? shift.escalationsUnknown
          : format.plural(Math.round(escalations), shift.escalations)}{' '}
        {seconds === null
          ? shift.timeUnknown
          : fill(seconds >= 0 ? shift.less : shift.more, { time: format.duration(Math.abs(seconds)) })}
      </p>
    </div>
  );
}
