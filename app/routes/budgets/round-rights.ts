import { mayPropose, mayRunRound } from "~/domain/budgets/policy";
import { type RoundState, takesProjects } from "~/domain/budgets/rules/lifecycle";
import type { Actor } from "~/domain/governance/actor";

type Seen = {
  state: RoundState;
  antennaId: number;
  bodyId: number;
  ideasUntil: Date;
  voteState: string | null;
  voteClosesAt: Date;
  hasVoted: boolean | null;
};

/** What the page of a round offers its reader: the same rules as its commands. `vote` is null outside the electorate. */
export function roundRights(actor: Actor, round: Seen) {
  const open = round.state === "vote" && round.voteState === "open";
  return {
    runs: mayRunRound(actor, round.bodyId),
    propose: mayPropose(actor, round.antennaId) && takesProjects(round.state),
    ofAntenna: round.antennaId === actor.antennaId,
    vote: open && round.hasVoted !== null ? (round.hasVoted ? ("done" as const) : ("awaited" as const)) : null,
  };
}
export type RoundRights = ReturnType<typeof roundRights>;
