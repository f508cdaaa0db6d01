import { useMessages } from '../../../i18n/use-messages.tsx';
import type { LineKey } from '../../../kpi/facts.ts';
import type { RouteStop } from '../../../kpi/compile/route-stops.ts';
import { LineKeyMark } from '../../charts/line-key-mark.tsx';
import { LINE_STYLE } from '../../charts/line-style.ts';
import { VisuallyHidden } from '../../kit/visually-hidden.tsx';
import styles from './routes.module.css';

interface WayProps {
  from: RouteStop;
  to: RouteStop;
}

/** Two lines with an arrow between them, each with its mark and colour. */
export function Way({ from, to }: WayProps) {
  const { routes } = useMessages();
  return (
    <span className={styles.way}>
      <LineName stop={from} /> <span aria-hidden="true">→</span>
      <VisuallyHidden> {routes.to} </VisuallyHidden> <LineName stop={to} />
    </span>
  );
}

function LineName({ stop }: { stop: RouteStop }) {
  const { common } = useMessages();
  const line: LineKey = stop === '1' || stop === '2' || stop === '3' ? stop : 'unknown';
  return (
    <span className={styles.line} style={{ color: LINE_STYLE[line].color }}>
      <LineKeyMark line={line} /> {common.linesShort[line]}
    </span>
  );
}
