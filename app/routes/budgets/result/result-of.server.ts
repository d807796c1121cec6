import type { RoundResult } from "~/domain/budgets/count-round.server";
import { viewOf } from "~/domain/budgets/rules/result-view";
import { writtenSettings } from "~/domain/budgets/rules/written-settings";
import { smallElectorate } from "~/domain/participation/rules/small-electorate";
import type { Speech } from "~/i18n/translator";
import { accountOf } from "./account.server";

type Counted = {
  result: Record<string, unknown> | null;
  electorateSize: number | null;
  voteId: number | null;
  voteState: string | null;
  lotSeed: string | null;
};

/** The figures of a counted round with its account in words and its projects' titles, or null before the count. */
export function resultOf(round: Counted, projects: readonly { id: number; title: string }[], speech: Speech) {
  if (!round.result) return null;
  const small = round.electorateSize !== null && round.electorateSize < smallElectorate;
  const titles = Object.fromEntries(projects.map(({ id, title }) => [id, title]));
  const { voteId, voteState, lotSeed } = round;
  const vote = voteId === null ? null : { id: voteId, published: voteState === "published", lotSeed };
  const result = round.result as unknown as RoundResult;
  const account = small ? null : accountOf(result, (id) => titles[id] ?? id, speech);
  return { ...viewOf(result, { small }), account, titles, small, vote, options: writtenSettings(result.settings) };
}
export type ShownResult = NonNullable<ReturnType<typeof resultOf>>;
