import { storedRule, type VoteOption } from "~/domain/participation/rules/vote-rule";
import type { MaybeReply } from "~/server/form-reply";
import type { ShownVote } from "../shown-vote";
import { ApprovalChoices } from "./approval-choices";
import { ConsentChoices } from "./consent-choices";
import { GradeChoices } from "./grade-choices";
import { PointChoices } from "./point-choices";
import { RankChoices } from "./rank-choices";
import { ResolutionChoices } from "./resolution-choices";

export interface ChoicesProps {
  vote: ShownVote;
  form: MaybeReply;
}

/** What a ballot paper lets one choose, by method. */
export function Choices({ vote, form }: ChoicesProps) {
  const { paper } = vote;
  const ruled = storedRule(vote);
  switch (ruled.method) {
    case "resolution":
      return <ResolutionChoices consequences={vote.consequences} form={form} />;
    case "consent":
      return <ConsentChoices form={form} />;
    case "approval":
      return <ApprovalChoices paper={paper} form={form} />;
    case "score":
      return <PointChoices rule={ruled.rule} paper={paper} form={form} />;
    case "majority_judgment":
      return <GradeChoices grades={ruled.rule.grades} paper={paper} form={form} />;
    case "schulze":
      return <RankChoices paper={paper} form={form} shared={ruled.rule.equalRanks} />;
    case "irv":
      return <RankChoices paper={paper} form={form} shared={false} />;
    case "stv": {
      const groups = new Map(ruled.rule.reserved.map(({ group, title }) => [group, title]));
      const noteOf = ({ group = "" }: VoteOption) => groups.get(group);
      return <RankChoices paper={paper} form={form} shared={false} noteOf={noteOf} />;
    }
    case "budget":
      return null;
  }
}
