/** What of a meeting is published by its convening, and so cannot change without a new one. */
export type PublishedMeeting = { startsAt: Date; venue: string; items: readonly PublishedItem[] };
export type PublishedItem = { itemId: number; position: number; title: string; kind: string; level: string };

export type AgendaChange = "date" | "venue" | "items";

/** What changed since the meeting was last convened; empty when people were told all of it. */
export function changesSince(convened: PublishedMeeting, now: PublishedMeeting): AgendaChange[] {
  const told = (items: readonly PublishedItem[]) =>
    JSON.stringify(
      [...items]
        .sort((a, b) => a.position - b.position)
        .map(({ itemId, position, title, kind, level }) => [itemId, position, title, kind, level]),
    );
  const changes: [AgendaChange, boolean][] = [
    ["date", convened.startsAt.getTime() !== now.startsAt.getTime()],
    ["venue", convened.venue !== now.venue],
    ["items", told(convened.items) !== told(now.items)],
  ];
  return changes.filter(([, changed]) => changed).map(([what]) => what);
}

/** When each item begins, in the order of the agenda, if each takes the minutes foreseen for it. */
export function runningClock(startsAt: Date, minutesForeseen: readonly number[]): Date[] {
  let at = startsAt.getTime();
  return minutesForeseen.map((minutes) => {
    const begins = new Date(at);
    at += minutes * 60_000;
    return begins;
  });
}
