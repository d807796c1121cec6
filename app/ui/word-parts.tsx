import type { ReactNode } from "react";

export interface WordPart {
  readonly title: string;
  readonly steps: readonly string[];
  /** Whether it shows at once where parts are folded. */
  readonly open: boolean;
  /** What stands below its sentences: a table, or what was left out. */
  readonly below?: ReactNode;
}

/** An account in words, part by part, one step a line, so that anyone can follow it with a pencil. */
export function WordParts({ parts, folded }: { parts: readonly WordPart[]; folded: boolean }) {
  return parts.map((part) =>
    folded ? (
      <details key={part.title} className="words" open={part.open}>
        <summary>{part.title}</summary>
        <Steps part={part} />
      </details>
    ) : (
      <div key={part.title} className="words">
        <h3 className="mb-2">{part.title}</h3>
        <Steps part={part} />
      </div>
    ),
  );
}

function Steps({ part: { steps, below } }: { part: WordPart }) {
  return (
    <>
      <ul className="word-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
      {below}
    </>
  );
}
