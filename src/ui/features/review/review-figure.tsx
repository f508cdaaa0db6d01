import type { Messages } from '../../../i18n/en.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Format } from '../../../i18n/format.ts';
import { useFormat, useLocale, useMessages } from '../../../i18n/use-messages.tsx';
import { kpiDefinition } from '../../../kpi/catalog.ts';
import type { LineKey } from '../../../kpi/facts.ts';
import { inLanguage } from '../../../kpi/in-language.ts';
import type { KpiId } from '../../../kpi/kpi-definition.ts';
import { targetState } from '../../../kpi/statistics/target-state.ts';
import { verdictWord } from '../../../snapshot/header-words.ts';
import type { Snapshot } from '../../../snapshot/snapshot.ts';
import { changeText } from '../../charts/change-text.ts';
import { changeOfFigure, type Comparison, type FigureChange } from '../../charts/comparison.ts';
import { figureState } from '../../charts/figure-state.ts';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { TargetMark } from '../../charts/target-mark.tsx';
import { classNames } from '../../kit/class-names.ts';
import { asKpiFigure } from '../../../snapshot/shown-figures.ts';
import { onlyPriority, snapshotComparison, snapshotLines } from '../../snapshot/snapshot-view.ts';
import { basisText } from './point-texts.ts';
import styles from './figure.module.css';

interface ReviewFigureProps {
  snapshot: Snapshot;
  kpi: KpiId;
}

/** One KPI as a room reads it: the figure of all lines large, every line below it. */
export function ReviewFigure({ snapshot, kpi }: ReviewFigureProps) {
  const { overview, review } = useMessages();
  const locale = useLocale();
  const comparison = snapshotComparison(snapshot);
  const [whole = 'all', ...lines] = snapshotLines(snapshot);
  const measured = snapshot.definitions.find((one) => one.kpi === kpi);
  if (measured?.evidence === 'none') {
    return (
      <div className={styles.figure}>
        <p className={styles.none}>{overview.notMeasurableHere}</p>
        <p>{inLanguage(kpiDefinition(kpi).text, locale).remedy}</p>
      </div>
    );
  }
  const shared = { snapshot, comparison, kpi };
  return (
    <div className={styles.figure}>
      <div className={styles.whole} data-line={whole}>
        <Figure {...shared} line={whole} beside={lines} isWhole />
      </div>
      <ul className={styles.lines} aria-label={review.lines}>
        {lines.map((line) => (
          <li key={line} data-line={line}>
            <Figure {...shared} line={line} beside={[whole, ...lines]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

interface FigureProps extends ReviewFigureProps {
  comparison: Comparison | null;
  line: LineKey;
  beside: readonly LineKey[];
  /** The large one, with every word there is to say. */
  isWhole?: boolean;
}

/** The value, what it rests on, how it changed and whether its target is met. */
function Figure({ snapshot, comparison, kpi, line, beside, isWhole = false }: FigureProps) {
  const messages = useMessages();
  const format = useFormat();
  const { common, overview } = messages;
  const definition = kpiDefinition(kpi);
  const found = snapshot.kpis.find((one) => one.kpi === kpi && one.line === line);
  const name = (
    <p className={styles.name}>
      <LineKeyMark line={line} /> {common.lines[line]}
    </p>
  );
  const state = figureState(definition, line, found && asKpiFigure(found), beside);
  if (state.kind !== 'value') {
    const words = {
      not_applicable: overview.notApplicable,
      no_tickets: overview.noTickets,
      not_measurable: common.notMeasurable,
    }[state.kind];
    const missing = state.kind === 'not_measurable' ? format.plural(state.missing, common.tickets) : '';
    return (
      <div className={styles.one}>
        <div>{name}</div>
        <p className={styles.words}>
          {words} {missing === '' ? null : `(${missing})`}
        </p>
      </div>
    );
  }
  const { figure, value, certainty } = state;
  const change = changeOfFigure(comparison, kpi, line);
  const text = change && comparison && changeText(change, comparison.period, messages, format);
  const target = targetState(figure, definition, snapshot.settings, onlyPriority(snapshot));
  const certain = { enough: '', small: overview.small, too_few: overview.tooFew }[certainty];
  const basis = [basisText(figure, messages, format), certain].filter((one) => one !== '').join(' · ');
  return (
    <div className={styles.one}>
      <div>
        {name}
        <p className={classNames(styles.value, certainty === 'too_few' && styles.few)} data-figure={kpi}>
          {format.value(value, figure.unit)}
        </p>
      </div>
      <div className={styles.facts}>
        {basis === '' ? null : <span className={styles.basis}>{basis}</span>}
        {target === null ? null : <TargetMark definition={definition} state={target} />}
        {text && change ? (
          <p className={styles.change} title={text.long} data-change={change.change.verdict}>
            <span className={classNames(styles.short, styles[change.change.verdict])}>
              {text.sign === '' ? null : <span aria-hidden="true">{text.sign} </span>}
              {text.short}
            </span>{' '}
            <span className={styles.long}>
              {isWhole ? text.long : changeInShort(change, messages, format)}
            </span>
          </p>
        ) : null}
      </div>
    </div>
  );
}

/** A change in the words that fit beside a line: its interval, and what is to be thought of it. */
function changeInShort(change: FigureChange, messages: Messages, format: Format): string {
  const { low, high } = change.change;
  const { unit } = change.before;
  const { missing = 0, small = false, scaled = false } = change;
  const verdict = verdictWord({ ...change, missing, small, scaled }, messages.changes);
  if (low === null || high === null) return verdict;
  const between = { low: format.change(low, unit), high: format.change(high, unit), verdict };
  return fill(messages.review.between, between);
}
