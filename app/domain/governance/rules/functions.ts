/** Functions a seat may carry; the same words as the database's enum. */
export type BodyFunction =
  | "chair"
  | "secretary"
  | "treasurer"
  | "facilitator"
  | "administrator"
  | "delegate"
  | "permanent_invitee"
  | "participant"
  | "platform_administrator";

/** What a running mandate may let its holder do, in the body the seat belongs to. */
export type Right =
  | "meetings.prepare"
  | "meetings.convene"
  | "minutes.write"
  | "submissions.settle"
  | "votes.open"
  | "rounds.run"
  | "rounds.record_spending"
  | "closed_session.read"
  | "members.import"
  | "platform.administer";

const sitting: Right[] = ["closed_session.read"];
const running: Right[] = [
  ...sitting,
  "meetings.prepare",
  "meetings.convene",
  "minutes.write",
  "submissions.settle",
  "votes.open",
];

/** The one table from function to rights; nothing else in the product says who may do what by function. */
export const rightsOfFunction: Record<BodyFunction, readonly Right[]> = {
  chair: running,
  secretary: running,
  facilitator: [...running, "rounds.run", "rounds.record_spending"],
  treasurer: [...sitting, "rounds.record_spending"],
  administrator: sitting,
  delegate: sitting,
  permanent_invitee: sitting,
  participant: sitting,
  platform_administrator: ["members.import", "platform.administer"],
};
