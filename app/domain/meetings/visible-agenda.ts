import type { Actor } from "../governance/actor";
import { mayReadItem } from "./policy";
import type { AgendaLine } from "./read-agenda.server";

/** An item of which the reader sees only that it stands there. */
export type HiddenLine = Pick<AgendaLine, "id" | "position" | "minutesForeseen" | "visibility"> & { hidden: true };
export type VisibleLine = AgendaLine & { hidden: false };

/** The agenda as this reader may see it: nothing of a hidden item leaves the server but its place and its length. */
export function visibleAgenda(
  actor: Actor | null,
  bodyIds: readonly number[],
  lines: readonly AgendaLine[],
): (VisibleLine | HiddenLine)[] {
  return lines.map((line) =>
    mayReadItem(actor, line.visibility, bodyIds)
      ? { ...line, hidden: false }
      : {
          id: line.id,
          position: line.position,
          minutesForeseen: line.minutesForeseen,
          visibility: line.visibility,
          hidden: true,
        },
  );
}
