import { runningClock } from "~/domain/meetings/rules/agenda";
import { AgendaItem } from "./agenda-item";
import type { AgendaEntry } from "./read-meeting.server";

interface AgendaProps {
  entries: readonly AgendaEntry[];
  startsAt: Date;
  /** Whether to say when each item should begin. */
  clock: boolean;
  mayOpenVote: boolean;
}

export function Agenda({ entries, startsAt, clock, mayOpenVote }: AgendaProps) {
  const begins = runningClock(
    startsAt,
    entries.map(({ minutesForeseen }) => minutesForeseen),
  );
  return (
    <ol className="agenda">
      {entries.map((entry, at) => (
        <AgendaItem
          key={entry.id}
          entry={entry}
          begins={clock ? (begins[at] ?? null) : null}
          mayOpenVote={mayOpenVote}
        />
      ))}
    </ol>
  );
}
