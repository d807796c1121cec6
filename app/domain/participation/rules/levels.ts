export type Level = "information" | "consultation" | "concertation" | "codecision";

/** Whether members cast ballots that bind the body, by declared level; the one table that says it. */
export const ballotsBind: Record<Level, boolean> = {
  information: false,
  consultation: false,
  concertation: false,
  codecision: true,
};
