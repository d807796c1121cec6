import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { METHODS } from "./counting/tally-methods";
import { readVoteFile } from "./counting/vote-file";

const folder = mkdtempSync(join(tmpdir(), "forms-"));
afterAll(() => rmSync(folder, { recursive: true }));

function count(name: string, text: string, method: string) {
  writeFileSync(join(folder, name), text);
  return METHODS[method]?.({ ...readVoteFile(join(folder, name)), seed: "s" });
}

const HEAD = "# NUMBER ALTERNATIVES: 3\n";
const EQUAL = {
  "shared.toc": `${HEAD}3: {1,2},3\n2: 3,1,2\n1: 1,{2,3}\n`,
  "shared.toi": `${HEAD}3: {1,2}\n2: 3,1\n1: 1,{2,3}\n`,
  "shared.cvotes": "#/Candidates: 1;2;3\n1 = 2 > 3 * 3\n3 > 1 > 2 * 2\n1 > 2 = 3\n",
};

describe("options on one place of a ballot", () => {
  it.each(Object.entries(EQUAL))(
    "end what it says in a count by transfers, as two equal figures do: %s",
    (name, text) => {
      for (const method of ["stv", "stv-wigm-prf", "stv-meek-prf", "irv"])
        expect(count(name, text, method)).toMatchObject({ elected: ["3"], trace: { ballots: 3 } });
    },
  );

  it.each(Object.entries(EQUAL))("stand equal by Schulze, which compares each with those behind: %s", (name, text) => {
    const { ranking } = count(name, text, "schulze") ?? {};
    expect(ranking).toEqual([["1"], ["2"], ["3"]]);
  });
});

describe("options left out of a ballot", () => {
  const votes = "A * 2\nB > A\n";
  const explicit = `#/Candidates: A;B;C\n#/Implicit Ranking: false\n${votes}`;

  it("come last together by Schulze where the file ranks them so, and are compared with none where it does not", () => {
    expect(count("last.cvotes", `#/Candidates: A;B;C\n${votes}`, "schulze")?.ranking).toEqual([["A"], ["B"], ["C"]]);
    const places = count("none.cvotes", explicit, "schulze")?.ranking?.map((place) => place.toSorted());
    expect(places).toEqual([["B", "C"], ["A"]]);
    expect(count("last.soi", `${HEAD}2: 1\n1: 2,1\n`, "schulze")?.ranking).toEqual([["1"], ["2"], ["3"]]);
  });

  it("get nothing in a count by transfers: the paper is transferred to nobody any more", () => {
    for (const name of ["x.cvotes", "y.cvotes"]) {
      const ruled = name === "x.cvotes" ? "" : "#/Implicit Ranking: false\n";
      const counted = count(name, `#/Candidates: A;B;C\n${ruled}A * 4\nB > A * 3\nC * 2\n`, "irv");
      expect(counted).toMatchObject({
        elected: ["A"],
        trace: { quota: "5", rounds: [{}, { from: "C", elected: [] }, {}] },
      });
      expect(counted?.trace).toMatchObject({ rounds: [{}, { nonTransferable: "2" }, {}] });
    }
  });
});
