import { MalformedFile, quoted } from "../../participation/rules/malformed-file";
import type { PbFile } from "./pabulib";

const VOTE_TYPES = ["approval", "ordinal", "cumulative", "scoring", "choose-1"];

/**
 * How voters voted, as META says it (pabulib.org/format). Refuses with a `MalformedFile` a file that does not say it.
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
  return type;
}
