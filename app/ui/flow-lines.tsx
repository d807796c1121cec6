import type { ReactNode } from "react";

interface FlowLinesProps {
  hint?: string;
  lines: readonly { key: string; title: string; picture: ReactNode; figure: string }[];
}

/** Outcomes one below the other, each with its picture and the figure it shows; the table beside it says the same. */
export function FlowLines({ hint, lines }: FlowLinesProps) {
  return (
    <div className="flow" aria-hidden="true">
      {hint ? <p className="hint">{hint}</p> : null}
      {lines.map(({ key, title, picture, figure }) => (
        <div key={key} className="flow-line">
          <span>{title}</span>
          {picture}
          <span>{figure}</span>
        </div>
      ))}
    </div>
  );
}
