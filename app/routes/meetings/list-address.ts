import type { MeetingCursor } from "~/domain/meetings/list-meetings.server";

/** The cursor of the list of past meetings, as its address writes it: milliseconds and number. */
export function cursorText({ startsAt, id }: MeetingCursor): string {
  return `${startsAt.getTime()}.${id}`;
}

export function readCursor(text: string | null): MeetingCursor | null {
  const found = text?.match(/^(-?\d{1,15})\.(\d{1,9})$/);
  return found ? { startsAt: new Date(Number(found[1])), id: Number(found[2]) } : null;
}

/** The same address with some of its parameters changed; null takes one out. */
export function withParams(search: URLSearchParams, changes: Record<string, string | null>): string {
  const params = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) params.delete(name);
    else params.set(name, value);
  }
  return `?${params}`;
}
