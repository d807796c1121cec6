import { canonicalJson } from "./canonical-json";
import type { Choice } from "./choices";
import { withheldResult } from "./disclosure";
import { smallElectorate } from "./small-electorate";
import type { CountedCollege } from "./unite-colleges";
import type { VoteMethod } from "./vote-rule";

export type ArchiveContent = {
  settings: { method: VoteMethod } & Record<string, unknown>;
  place: { id: number; slug: string };
  body: { id: number; slug: string };
  vote: { id: number; openedAt: string; closesAt: string };
  /** `colleges` of a resolution by colleges alone. */
  electorate: { size: number; voted: number; frozenHash: string; colleges?: readonly CountedCollege[] };
  ballots: readonly Choice[];
  receipts: readonly string[];
  result: Record<string, unknown>;
};

/**
 * The archive of a vote, without its hash. Ballots and receipts are each sorted on their own, so that no position ties
 * one to the other. With fewer than five voters ballots are withheld and only the outcome stands (see disclosure.ts).
 */
export function archiveOf(content: ArchiveContent) {
  const { vote, place, body, settings, electorate } = content;
  const withheld = electorate.size < smallElectorate;
  return {
    format: "voix-au-chapitre/vote",
    version: 1,
    vote: { ...vote, place, body },
    ...settings,
    electorate,
    withheld,
    ballots: withheld ? [] : sortedByText(content.ballots),
    receipts: content.receipts.toSorted(),
    result: withheld ? withheldResult(settings.method, content.result) : content.result,
  };
}

export type Archive = ReturnType<typeof archiveOf>;

/** The archive as it is published: a line for each of its keys, each ballot and each receipt. */
export function archiveText(archive: Archive & { readonly hash: string }): string {
  const lines = Object.entries(archive)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const text =
        key === "ballots" || key === "receipts" ? linePerItem(value as readonly unknown[]) : JSON.stringify(value);
      return `${JSON.stringify(key)}: ${text}`;
    });
  return `{\n${lines.join(",\n")}\n}\n`;
}

function linePerItem(items: readonly unknown[]): string {
  return items.length === 0 ? "[]" : `[\n${items.map((item) => JSON.stringify(item)).join(",\n")}\n]`;
}

function sortedByText(ballots: readonly Choice[]): Choice[] {
  return ballots
    .map((choice) => ({ choice, text: canonicalJson(choice) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ choice }) => choice);
}
