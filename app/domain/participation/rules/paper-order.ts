import { drawLot } from "./lot";
import type { ElectionRule, VoteOption } from "./vote-rule";

/**
 * The options in the order of the ballot paper, the same for everybody. Candidates stand in an order drawn from the seed
 * published with the announcement, and from a number of its own (`seed:paper`), so that who is first on the paper is
 * not also first when a tie is broken. Other options keep the order in which they were written.
 */
export function paperOrder({ method, rule }: ElectionRule, seed: string | null): readonly VoteOption[] {
  if (method !== "stv" || seed === null) return rule.options;
  const byId = new Map(rule.options.map((option) => [option.id, option]));
  return drawLot(`${seed}:paper`, byId.keys()).flatMap(({ id }) => byId.get(id) ?? []);
}
