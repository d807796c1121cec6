import { shown } from "../../participation/rules/malformed-file";
import type { PbFile } from "./pabulib";
import { malformedPabulib } from "./pabulib-faults";

const VOTE_TYPES = ["approval", "ordinal", "cumulative", "scoring", "choose-1"];

/**
 * How voters voted, as META says it (pabulib.org/format). Refuses with a `MalformedFile` a file that does not say it.
 */
export function voteTypeOf({ meta, metaLines }: PbFile): string {
  const lineOf = (key: string) => metaLines.get(key) ?? 1;
  const written = meta.get("vote_type") ?? "";
  if (written === "") throw malformedPabulib(lineOf("vote_type"), "noVoteType");
  const type = written.toLowerCase();
  if (!VOTE_TYPES.includes(type)) throw malformedPabulib(lineOf("vote_type"), "voteType", { name: shown(written) });
  return type;
}
