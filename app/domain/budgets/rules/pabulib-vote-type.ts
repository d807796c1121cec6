import { MalformedFile, quoted } from "../../participation/rules/malformed-file";
import { readDecimal } from "./decimals";
import type { PbFile } from "./pabulib";

const VOTE_TYPES = ["approval", "ordinal", "cumulative", "scoring", "choose-1"];

/**
 * How voters voted, as META says it (pabulib.org/format). Refuses with a `MalformedFile` a file that does not say it, and
 * one that gives points to the projects that a vote leaves out: they are counted nowhere here.
 */
export function voteTypeOf({ meta, metaLines }: PbFile): string {
  const lineOf = (key: string) => metaLines.get(key) ?? 1;
  const written = meta.get("vote_type") ?? "";
  if (written === "") throw new MalformedFile(lineOf("vote_type"), "META gives no vote_type", { code: "noVoteType" });
  const type = written.toLowerCase();
  if (!VOTE_TYPES.includes(type)) {
    const values = { name: quoted(written) };
    throw new MalformedFile(lineOf("vote_type"), `${values.name} is not a known type of vote`, {
      code: "voteType",
      values,
    });
  }
  const score = meta.get("default_score") ?? "";
  if (type === "scoring" && score !== "" && readDecimal(score)?.digits !== 0) {
    const values = { text: quoted(score) };
    const reason = `default_score is ${values.text}: points for projects that a vote leaves out are not counted`;
    throw new MalformedFile(lineOf("default_score"), reason, { code: "defaultScore", values });
  }
  return type;
}
