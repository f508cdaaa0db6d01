import { useMessages } from '../../i18n/use-messages.tsx';
import type { LineKey } from '../../kpi/facts.ts';
import { VisuallyHidden } from '../kit/visually-hidden.tsx';
import { LineKeyMark } from './line-key-mark.tsx';

interface LineHeadsProps {
  lines: readonly LineKey[];
  /** Of the mark with the name of a line. */
  className?: string | undefined;
}

/** The head of a table with KPIs down and lines across. */
export function LineHeads({ lines, className }: LineHeadsProps) {
  const { common, overview } = useMessages();
  return (
    <thead>
      <tr>
        <th scope="col">
          <VisuallyHidden>{overview.indicator}</VisuallyHidden>
        </th>
        {lines.map((line) => (
          <th key={line} scope="col" data-line={line}>
            <span className={className}>
              <LineKeyMark line={line} /> {common.lines[line]}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
