import type { CountedAllocation } from "~/domain/budgets/rules/result-view";
import { tellAllocation } from "~/domain/budgets/rules/telling/allocation";
import { tellPreferences } from "~/domain/budgets/rules/telling/checks";
import type { Section, Titles } from "~/domain/participation/rules/telling/telling";
import { plainNames, tell, tellCell } from "~/i18n/tell";
import type { Speech } from "~/i18n/translator";

export interface AccountPart {
  readonly title: string;
  readonly steps: readonly string[];
  /** Who paid what, where not everybody paid the same: a head, then lines of cells. */
  readonly table: { readonly head: readonly string[]; readonly lines: readonly (readonly string[])[] } | null;
}

export interface Account {
  /** What the rule did, in its order. */
  readonly counting: readonly AccountPart[];
  /** Why each project left out was not funded. */
  readonly unfunded: readonly AccountPart[];
  /** Who prefers the outcome of the rule, and who that of the majority. */
  readonly preferences: readonly string[];
}

/** Above so many projects, nobody reads how all the others stood in every round. */
const mostStanding = 20;
const standing: readonly string[] = ["budget.standing", "budget.unable"];

/**
 * How a round's result came about, in sentences of the reader's language, said here so that the page ships neither their
 * sources nor the trace.
 */
export function accountOf(result: CountedAllocation, titles: Titles, speech: Speech): Account {
  const isLong = result.projects.length > mostStanding;
  const partOf = ({ title, steps, table }: Section): AccountPart => ({
    title: tell(speech, title, plainNames),
    steps: steps.filter(({ say }) => !(isLong && standing.includes(say))).map((step) => tell(speech, step)),
    table: table
      ? {
          head: table.columns.map((cell) => tellCell(speech, cell)),
          lines: table.rows.map((row) => row.map((cell) => tellCell(speech, cell))),
        }
      : null,
  });
  const sections = tellAllocation(result, titles);
  const isUnfunded = ({ title }: Section) => title.say === "budget.unfunded";
  return {
    counting: sections.filter((one) => !isUnfunded(one)).map(partOf),
    unfunded: sections.filter(isUnfunded).map(partOf),
    preferences: tellPreferences(result).map((step) => tell(speech, step)),
  };
}
