interface BarAxisProps {
  ticks: readonly { at: number; text: string }[];
  /** Pixels from the top of the lines, and how long they are. */
  top: number;
  height: number;
}

/** Thin lines down through the rows of a drawing, with their values above. */
export function BarAxis({ ticks, top, height }: BarAxisProps) {
  return (
    <g aria-hidden="true">
      {ticks.map(({ at, text }) => (
        <g key={text} transform={`translate(${at} ${top})`}>
          <line y2={height} stroke="var(--rule)" />
          <text y={-6} textAnchor="middle" fill="var(--muted)" fontSize={12}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
