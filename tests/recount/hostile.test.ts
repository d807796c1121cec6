import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { recount } from "../../scripts/recount.mjs";
import { aPoll, methods, type Poll, publish, sealed } from "../support/some-archives";

const folder = mkdtempSync(join(tmpdir(), "voix-recount-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const poll: Poll = {
  method: "stv",
  rule: {
    options: ["Ana", "‮Bruno\u001b[2J", "Chloé"].map((title, i) => ({ id: `${i + 1}`, title })),
    seats: 2,
    variant: "scottish",
    reserved: [],
  },
  sent: ["1", "1", "1", "2", "2", "3"].map((id) => ({ ranking: [[id]] })),
  absent: 2,
  quorum: { numerator: 0, denominator: 1 },
  majority: { numerator: 1, denominator: 2, strict: true, base: "votes_cast" },
  lotSeed: "3f2a",
};
const honest = publish(poll);

function run(content: string | Buffer, ...options: string[]) {
  const file = join(folder, "archive.json");
  writeFileSync(file, content);
  return runOn(file, ...options);
}

function runOn(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/recount.mjs", ...args], {
    encoding: "utf8",
  });
  return { status, last: stdout.trimEnd().split("\n").at(-1), stdout, stderr };
}

describe("the command", () => {
  it("says same, with whom it found elected, and nothing that could move a cursor", () => {
    const { status, last, stdout } = run(JSON.stringify(honest));
    expect({ status, last }).toEqual({ status: 0, last: "same" });
    expect(stdout).toContain("  1 Ana\n");
    for (const hostile of ["\u001b", "\u202e"]) expect(stdout).not.toContain(hostile);
  });

  it("says different and where", () => {
    const { status, last, stdout } = run(
      JSON.stringify(sealed({ ...honest, result: { ...honest.result, winners: ["3"] } })),
    );
    expect({ status, last }).toEqual({ status: 1, last: "different" });
    expect(stdout).toContain("result.winners");
  });

  it("says withheld of a vote with fewer than five electors, as long as its file is sound", () => {
    const small = publish({ ...poll, sent: poll.sent.slice(0, 3), absent: 1 });
    expect(run(JSON.stringify(small))).toMatchObject({ status: 0, last: "withheld" });
    expect(run(JSON.stringify({ ...small, question: "?" }))).toMatchObject({ status: 1, last: "different" });
  });

  it("speaks three languages", () => {
    const said = ["fr", "nl", "en"].map((language) => run(JSON.stringify(honest), "--language", language).stdout);
    expect(said[0]).toContain("Le recomptage donne le résultat publié.");
    expect(said[1]).toContain("De hertelling geeft het gepubliceerde resultaat.");
    expect(said[2]).toContain("The recount gives the published result.");
  });

  it.each([
    ["nothing", ""],
    ["no JSON", "\u0000".repeat(1000)],
    ["one byte of no text", Buffer.from([0xff])],
    ["null", "null"],
    ["a list", "[]"],
    ["an endless number", '{"format":"voix-au-chapitre/vote","version":1e400}'],
    ["a keyed prototype", '{"__proto__":{"format":"voix-au-chapitre/vote"}}'],
    ["a hundred thousand brackets", `${"[".repeat(100_000)}${"]".repeat(100_000)}`],
    ["another version", JSON.stringify({ ...honest, version: 2 })],
    ["a method that is no word", JSON.stringify({ ...honest, method: { toString: 0 } })],
    ["no rule", JSON.stringify({ ...honest, rule: undefined })],
    [
      "an option twice",
      JSON.stringify({ ...honest, rule: { ...poll.rule, options: [0, 0].map(() => ({ id: "1", title: "a" })) } }),
    ],
    ["40 MB of nonsense", "x".repeat(40_000_000)],
  ])("answers %s with one sentence", (_, content) => {
    const { status, stdout, stderr } = run(content);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^Ce fichier [^\n]*\n$/);
  });

  it("answers a missing file, a folder, and no file at all likewise", () => {
    for (const args of [[join(folder, "none.json")], [folder], []]) {
      expect(runOn(...args)).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Ce fichier [^\n]*\n$/) });
    }
  });
});

it.each(["electorate", "votes_cast"] as const)("votes without any elector are told different, over the %s", (base) => {
  const sent = [{ resolution: "against" }];
  const majority = { numerator: 1, denominator: 2, strict: true, base };
  const archive = publish({ ...poll, method: "resolution", rule: null, sent, absent: 4, majority });
  expect(verdictOn({ ...archive, electorate: { ...archive.electorate, size: 0 } })).toBe("different");
});

const strange: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    -1,
    0,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER,
    "",
    "1",
    "__proto__",
    true,
    [],
    {},
    [[]],
    { toString: 0 },
    "‮",
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

/** The archive with a strange value, or none, somewhere in it. */
function withStrange(value: unknown, way: readonly number[], found: unknown): unknown {
  const [step, ...rest] = way;
  if (typeof value !== "object" || value === null || step === undefined) return found;
  const keys = Object.keys(value);
  const key = keys[step % Math.max(keys.length, 1)];
  if (key === undefined) return found;
  if (Array.isArray(value)) return value.map((one, i) => (String(i) === key ? withStrange(one, rest, found) : one));
  return { ...value, [key]: withStrange((value as Record<string, unknown>)[key], rest, found) };
}

describe.each(methods)("an archive of %s with something strange in it", (method) => {
  it("is told same, different or withheld, or refused, and nothing else", () => {
    const ways = fc.array(fc.nat(30), { minLength: 1, maxLength: 6 });
    const changes = fc.array(fc.tuple(ways, strange), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(aPoll(method), changes, fc.boolean(), (some, all, seals) => {
        const changed = all.reduce<unknown>((one, [way, found]) => withStrange(one, way, found), publish(some));
        const isRecord = typeof changed === "object" && changed !== null && !Array.isArray(changed);
        const archive = JSON.parse(JSON.stringify(seals && isRecord ? sealed({ ...changed }) : changed));
        expect(["same", "different", "withheld", "refused"]).toContain(verdictOn(archive));
      }),
      { numRuns: Number(process.env.RUNS ?? 200) },
    );
  });
});

it("bytes changed, lost or doubled in a file never end in anything but a verdict or a refusal", () => {
  const text = Buffer.from(JSON.stringify(honest));
  const edit = fc.record({ at: fc.nat(text.length - 1), cut: fc.nat(3), put: fc.uint8Array({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const bytes = edits.reduce(
        (now, { at, cut, put }) => Buffer.concat([now.subarray(0, at), put, now.subarray(at + cut)]),
        text,
      );
      expect(["same", "different", "refused", "no JSON"]).toContain(verdictOn(parsed(bytes.toString("utf8"))));
    }),
    { numRuns: 2_000 },
  );
});

const noJson = Symbol("no JSON");
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return noJson;
  }
}

function verdictOn(archive: unknown): string {
  if (archive === noJson) return "no JSON";
  try {
    return recount(archive).verdict;
  } catch (error) {
    if (error instanceof Error && "isRefusal" in error) return "refused";
    throw error;
  }
}
