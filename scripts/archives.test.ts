import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveOfVote, seed, smallBudgets, smallVotes, voteByColleges } from "../tests/support/small-archives";

let folder: string;
const archiveBy = (method: string, size?: number) => {
  const vote = smallVotes.find((one) => one.method === method);
  if (!vote) throw new Error(`no small vote by ${method}`);
  return archiveOfVote(vote, size);
};

const budgets = Object.entries(smallBudgets);
const overReserved = (rule: object | undefined) => ({ ...rule, reserved: [{ group: "sud", title: "Sud", seats: 3 }] });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "archives-"));
  const files = Object.fromEntries(smallVotes.map(({ method }) => [`${method}.json`, archiveBy(method)]));
  const { rule: _, ...before } = archiveBy("budget");
  const texts: Record<string, string> = {
    ...Object.fromEntries(Object.entries(files).map(([name, archive]) => [name, JSON.stringify(archive, null, 1)])),
    ...Object.fromEntries(budgets.map(([form, vote]) => [`budget-${form}.json`, JSON.stringify(archiveOfVote(vote))])),
    "overfull.json": JSON.stringify({
      ...archiveOfVote(smallBudgets["choose-one"]),
      ballots: [{ projects: [11] }, { projects: [11, 12] }],
    }),
    "paperless.json": JSON.stringify({ ...archiveBy("budget"), rule: { ...archiveBy("budget").rule, paper: {} } }),
    "colleges.json": JSON.stringify(archiveOfVote(voteByColleges)),
    "uncounted.json": JSON.stringify({ ...archiveOfVote(voteByColleges), ballots: [], electorate: { size: 10 } }),
    "withheld.json": JSON.stringify(archiveBy("approval", 4)),
    "ruleless.json": JSON.stringify(before),
    "marked.json": JSON.stringify({ ...archiveBy("approval"), ballots: [{ approved: ["2", "1"] }] }),
    "crowded.json": JSON.stringify({ ...archiveBy("approval"), electorate: { size: 1 } }),
    "twice.json": JSON.stringify({
      ...archiveBy("irv"),
      rule: { options: Array(2).fill({ id: "1", title: "Seule" }) },
    }),
    "reserved.json": JSON.stringify({ ...archiveBy("stv"), rule: overReserved(archiveBy("stv").rule) }),
    "foreign.json": JSON.stringify({ format: "voix-au-chapitre/vote", version: 2 }),
    "cut.json": '{"format": "voix-au-chapitre/vote",\n"version": 1,\n"vote": {',
    "stray.json": '{"format": "voix-au-chapitre/vote",\n"version": 1,\n"vote": }\n}\n',
    "list.json": "[]",
    "nul.json": "\u0000",
    "deep.json": "[".repeat(2_000_000),
  };
  await Promise.all(Object.entries(texts).map(([name, text]) => writeFile(join(folder, name), text)));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(command: "tally" | "allocate", file: string, ...options: string[]) {
  const args = ["--import", "tsx", `scripts/${command}.ts`, join(folder, file), ...options];
  try {
    return {
      code: 0,
      ...(await promisify(execFile)(process.execPath, args, { env: { ...process.env, LC_ALL: "C" } })),
    };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

const votes = smallVotes.filter(({ method }) => method !== "budget").map(({ method }) => method);

describe("archives on the command line", () => {
  it.each(votes)("tally counts the archive of a vote by %s as the server did", async (method) => {
    const { stdout, stderr } = await run("tally", `${method}.json`, "--json");
    expect(stderr).toBe("");
    const printed = JSON.parse(stdout);
    const { result } = archiveBy(method);
    expect(printed.outcome).toBe(result.outcome);
    expect(printed.trace).toEqual(result.trace ?? result);
    const winners = (result.winners ?? []) as string[];
    expect(printed.elected).toEqual(winners.map(Number).sort());
  });

  it("tally counts and explains a resolution by colleges", async () => {
    const printed = JSON.parse((await run("tally", "colleges.json", "--json")).stdout);
    expect(printed).toMatchObject({ outcome: "adopted", trace: archiveOfVote(voteByColleges).result });
    const { stdout } = await run("tally", "colleges.json", "--explain", "--language", "en");
    const said = stdout.replace(/\s+/g, " ");
    expect(said).toContain("“Équipe” and “Soutiens” count together, and their weights are added");
    expect(said).toContain("With a weight of 40%, this college adds 75% × 40% = 30%.");
    expect(said).toContain("The sum is 66%, exactly 66%.");
  });

  it("allocate counts the archive of a round by its frozen rule and lot, and each option stands over it", async () => {
    const { result } = archiveBy("budget");
    const own = JSON.parse((await run("allocate", "budget.json", "--json")).stdout);
    expect(own).toMatchObject({ selected: result.selected, cost: 70, endowment: "23/1" });
    const plain = await run("allocate", "budget.json", "--json", "--completion", "none", "--ties", `lot:${seed}`);
    expect(JSON.parse(plain.stdout)).toMatchObject({ endowment: "20/1", runs: 1 });
    const greedy = JSON.parse((await run("allocate", "budget.json", "--json", "--rule", "greedy")).stdout);
    expect(greedy).toMatchObject({ selected: ["12", "11"], cost: 85 });
  });

  it.each(budgets)(
    "allocate counts the archive of a budget whose paper is %s as the server did",
    async (form, vote) => {
      const { result } = archiveOfVote(vote);
      const { stdout, stderr } = await run("allocate", `budget-${form}.json`, "--json");
      expect(stderr).toBe("");
      expect(JSON.parse(stdout).selected).toEqual(result.selected);
    },
  );

  it("allocate counts points and rankings by another satisfaction, as those of a file", async () => {
    const selectedBy = async (file: string, satisfaction: string) =>
      JSON.parse((await run("allocate", file, "--json", "--satisfaction", satisfaction)).stdout).selected;
    expect(await selectedBy("budget-points.json", "cost")).toEqual(["13", "12"]);
    expect(await selectedBy("budget-ranking.json", "points")).toEqual(
      await selectedBy("budget-ranking.json", "cardinality"),
    );
  });

  it("tally counts an archive of rankings by another method, and fills another number of seats", async () => {
    const irv = JSON.parse((await run("tally", "stv.json", "--json", "--method", "irv")).stdout);
    expect(irv).toMatchObject({ elected: [1], trace: { quota: "3" } });
    const one = JSON.parse((await run("tally", "stv.json", "--json", "--seats", "1")).stdout);
    expect(one).toMatchObject({ elected: [1], trace: { quota: "3.00000" } });
  });

  it.each([
    ["tally", "withheld.json", [], "This archive withholds its ballots: "],
    ["tally", "budget.json", [], "This is the archive of a budget round: allocate counts it\n"],
    ["allocate", "stv.json", [], "This is the archive of a vote by stv: tally counts it\n"],
    ["allocate", "ruleless.json", [], "This archive names no rule: it was published before archives carried theirs\n"],
    ["allocate", "overfull.json", [], "Ballot 2 of this archive is none that the vote accepts\n"],
    ["allocate", "paperless.json", [], "This is no archive of a vote: rule.paper.form is not as it should be\n"],
    ["tally", "marked.json", [], "Ballot 1 of this archive is none that the vote accepts\n"],
    ["tally", "crowded.json", [], "This archive cannot be counted: ballots ≤ electorate does not hold\n"],
    ["tally", "uncounted.json", [], "This archive cannot be counted: it does not say how its colleges count\n"],
    ["tally", "twice.json", [], "This is no archive of a vote: rule.options is not as it should be\n"],
    ["tally", "reserved.json", [], "This archive cannot be counted: more seats are reserved than the 2 to fill\n"],
    ["tally", "foreign.json", [], "This is no archive of a vote: version is not as it should be\n"],
    ["tally", "cut.json", [], "line 3: this is not JSON\n"],
    ["allocate", "stray.json", [], "line 3: this is not JSON\n"],
    ["tally", "list.json", [], "This is no archive of a vote: it is no object as archives are\n"],
    ["tally", "nul.json", [], "line 1: this is not JSON\n"],
    ["tally", "deep.json", [], "line 1: this is not JSON\n"],
    ["tally", "absent.json", [], "ENOENT: no such file or directory"],
    [
      "tally",
      "approval.json",
      ["--method", "stv"],
      "This archive is of a vote by approval: stv cannot count its ballots\n",
    ],
    ["tally", "resolution.json", ["--seats", "2"], "--method and --seats change nothing in a vote by resolution\n"],
    ["tally", "approval.json", ["--seats", "3"], "--seats should be lower than the number of options\n"],
    ["tally", "stv.json", ["--language", "de"], "--language is one of fr, nl, en, not de\n"],
    ["tally", "stv.json", ["--json", "--explain"], "Choose --json or --explain\n"],
  ] as const)("%s refuses %s %j with a sentence and exit 2", async (command, file, options, sentence) => {
    const { code, stderr, stdout } = await run(command, file, ...options);
    expect({ code, stdout, starts: stderr.slice(0, sentence.length) }).toEqual({
      code: 2,
      stdout: "",
      starts: sentence,
    });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});
