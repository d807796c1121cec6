import type { ReactNode } from "react";

export type StateTone = "neutral" | "good" | "open" | "waiting" | "due";

/** A state is its word; the tone only helps the eye find it. */
export function State({ tone = "neutral", children }: { tone?: StateTone; children: ReactNode }) {
  return <span className={`state state-${tone}`}>{children}</span>;
}
