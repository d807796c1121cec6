interface BarProps {
  /** Ratios of the whole bar, from 0 to 1. */
  value: number;
  line?: number;
  reached: boolean;
}

const percent = (ratio: number) => `${Math.min(1, Math.max(0, ratio)) * 100}%`;

/** A picture of figures that stand beside it in words: hidden from screen readers. */
export function Bar({ value, line, reached }: BarProps) {
  return (
    <svg className="bar" aria-hidden="true">
      <rect className="bar-ground" y="1" width="100%" height="24" />
      <rect className={reached ? "bar-reached" : "bar-fill"} y="1" width={percent(value)} height="24" />
      {line === undefined ? null : <rect className="bar-line" x={percent(line)} width="2" height="26" />}
    </svg>
  );
}
