import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveOfVote, smallVotes } from "../tests/support/small-archives";

const BOARD = '4 2\n5 1 2 0\n2 1 3 0\n1 2 0\n3 3 0\n0\n"Anne"\n"Bert"\n"Chloé"\n"Dirk"\n"Board"\n';
const GRADES =
  "# NUMBER ALTERNATIVES: 2\n# NUMBER CATEGORIES: 2\n# CATEGORY NAME 1: Oui\n# CATEGORY NAME 2: Non\n3: {1},2\n1: 2,1\n";
const meta = (extra: string) => `META\nkey;value\ndescription;Jardin\nbudget;100.5\nvote_type;approval\n${extra}`;
const TABLES = `PROJECTS\nproject_id;cost;name\na;60;Abri\nb;40;Bancs\nVOTES\nvoter_id;vote\n1;a,b\n2;a\n3;b\n4;\n`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "explain-"));
  const stv = smallVotes.find(({ method }) => method === "stv");
  const votes = Array.from({ length: 150_000 }, (_, i) => `${i};a`).join("\n");
  await Promise.all([
    writeFile(join(folder, "board.blt"), BOARD),
    writeFile(join(folder, "grades.cat"), GRADES),
    writeFile(join(folder, "garden.pb"), meta("currency;CHF\n") + TABLES),
    writeFile(
      join(folder, "own.pb"),
      meta("currency;EUR\ncomment;#1: allocate --rule greedy --ties lot:prairie\n") + TABLES,
    ),
    writeFile(join(folder, "large.pb"), `${meta("") + TABLES}${votes}\n`),
    writeFile(join(folder, "stv.json"), JSON.stringify(stv && archiveOfVote(stv))),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

/** What the command prints, no-break spaces as plain ones. */
async function run(command: "tally" | "allocate", file: string, options: string[], env: Record<string, string> = {}) {
  const args = ["--import", "tsx", `scripts/${command}.ts`, join(folder, file), ...options];
  const LANGUAGES = { LC_ALL: "", LC_MESSAGES: "", LANG: "" };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, args, {
    env: { ...process.env, ...LANGUAGES, ...env },
    maxBuffer: 1 << 27,
  });
  expect(stderr).toBe("");
  return stdout.replace(/[\u00a0\u202f]/g, " ");
}

describe("--explain", () => {
  it("tells a file in French, section by section, with tables in columns", async () => {
    const text = await run("tally", "board.blt", ["--method", "stv", "--explain", "--language", "fr"]);
    expect(text).toContain("board.blt\n=========\nstv\n\nRésultat : Anne et Chloé.\n");
    expect(text).toContain("\nLe quota\n--------\n  11 bulletins valables, 2 sièges à pourvoir.\n");
    expect(text).toContain("  Anne a 7 voix, atteint le quota de 4 et obtient un siège.\n");
    expect(text).toMatch(/\n {2}Option {21}Voix\n {2}Anne {26}7\n/);
    expect(Math.max(...text.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(90);
  });

  it("speaks Dutch and English, as asked or as the environment says, and French otherwise", async () => {
    const options = ["--method", "stv", "--explain"];
    expect(await run("tally", "board.blt", [...options, "--language", "nl"])).toContain("Resultaat: Anne en Chloé.");
    expect(await run("tally", "board.blt", options, { LANG: "en_GB.UTF-8" })).toContain("Result: Anne and Chloé.");
    expect(await run("tally", "board.blt", options, { LANG: "C" })).toContain("Résultat : Anne et Chloé.");
  });

  it("names grades as the file does", async () => {
    const text = await run("tally", "grades.cat", ["--method", "majority-judgment", "--explain", "--language", "fr"]);
    expect(text).toContain("Mention majoritaire : Oui.");
  });

  it("tells an archive by its question and its options’ titles", async () => {
    const text = await run("tally", "stv.json", ["--explain", "--language", "en"]);
    expect(text).toContain(
      "Que faire du jardin ?\n=====================\nstv, scottish\n\nResult: “Atelier vélo” and “Bancs”.",
    );
    expect(text).toContain("10 people could vote; 5 did.");
  });

  it("tells a round in the file’s own currency, with the options that count it", async () => {
    const text = await run("allocate", "garden.pb", ["--explain", "--language", "fr", "--completion", "add1"]);
    expect(text).toContain(
      "--rule equal-shares --satisfaction cost --completion add1 --increment 1 --start exact\n--ties cost-votes-name\n",
    );
    expect(text).toContain("  Projet      Soutiens    Coût\n  Bancs              2  40 CHF\n");
    expect(text).toContain("l’ordre alphabétique des");
    expect(text).toContain("2 projets sont financés : 100 CHF sur une enveloppe de 100,50 CHF. Il reste 0,50 CHF.");
  });

  it("says when a file of ours was counted with other ties than its vote", async () => {
    const note = "Pour recompter comme le vote, ajoutez";
    expect((await run("allocate", "own.pb", ["--explain", "--language", "fr"])).replace(/\s+/g, " ")).toContain(
      `${note} --ties lot:prairie.`,
    );
    expect(await run("allocate", "own.pb", ["--explain", "--language", "fr", "--ties", "lot:prairie"])).not.toContain(
      note,
    );
  });

  it("writes no progress into a pipe, even for a large file", async () => {
    expect(JSON.parse(await run("allocate", "large.pb", ["--json", "--completion", "add1"]))).toMatchObject({
      cost: 100,
    });
  });

  it("shows how to be used, also beside an option that does not exist", async () => {
    expect(await run("tally", "board.blt", ["--help"])).toMatch(/^tally FILE --method stv\|/);
    const wrong = run("allocate", "garden.pb", ["--explian"]);
    await expect(wrong).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^Unknown option '--explian'.*\nallocate FILE/),
    });
  });
});
