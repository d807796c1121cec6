interface RoundBarProps {
  /** Ratios of the scale: votes now and the round before, and the quota. */
  width: number;
  before: number;
  line: number;
  elected: boolean;
}

const percent = (ratio: number) => `${Math.min(1, Math.max(0, ratio)) * 100}%`;

/** What an option kept, then what it gained or what left it, hatched; hidden from screen readers: figures stand beside. */
export function RoundBar({ width, before, line, elected }: RoundBarProps) {
  const kept = Math.min(width, before);
  return (
    <span className="round-bar" aria-hidden="true">
      <span className={elected ? "round-kept round-elected" : "round-kept"} style={{ width: percent(kept) }} />
      {width > before ? <span className="round-gained" style={{ width: percent(width - before) }} /> : null}
      {width < before ? <span className="round-left" style={{ width: percent(before - width) }} /> : null}
      <span className="round-line" style={{ left: percent(line) }} />
    </span>
  );
}
