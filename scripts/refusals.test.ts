import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { archiveOfVote, smallVotes } from "../tests/support/small-archives";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "refusals-"));
  const approval = smallVotes.find(({ method }) => method === "approval");
  const archive = approval && archiveOfVote(approval);
  await writeFile(join(folder, "bad.blt"), "2 1\n1 3 0\n0\nAnne\nBert\n");
  await writeFile(
    join(folder, "bad.pb"),
    "META\nkey;value\nbudget;1OO\nvote_type;approval\nPROJECTS\nproject_id;cost\na;60\nVOTES\nvoter_id;vote\n1;a\n",
  );
  await writeFile(join(folder, "approval.json"), JSON.stringify(archive));
  await writeFile(join(folder, "crowded.json"), JSON.stringify({ ...archive, electorate: { size: 1 } }));
});
afterAll(() => rm(folder, { recursive: true }));

/** The sentence of a refusal, no-break spaces as plain ones. */
async function refusal(command: string, file: string, options: string[], env: Record<string, string> = {}) {
  const args = ["--import", "tsx", `scripts/${command}.ts`, file === "" ? file : join(folder, file), ...options];
  const run = promisify(execFile)(process.execPath, args.filter(Boolean), {
    env: { ...process.env, LC_ALL: "", LC_MESSAGES: "", LANG: "", ...env },
  });
  const { code, stderr } = (await run.then(
    () => ({ code: 0, stderr: "" }),
    (error) => error,
  )) as { code: number; stderr: string };
  return `${code} ${stderr.replaceAll(folder, "…").replace(/[\u00a0\u202f]/g, " ")}`;
}

const STV = ["--method", "stv"];

describe("a refusal", () => {
  it.each([
    ["fr", [], {}, "2 ligne 2 : « 3 » devrait être le numéro d’une candidature, de 1 à 2\n"],
    ["nl", [], {}, "2 regel 2: ‘3’ moet het nummer van een kandidaat zijn, van 1 tot en met 2\n"],
    ["en", [], { LANG: "fr_BE.UTF-8" }, "2 line 2: “3” should be a candidate’s number, from 1 to 2\n"],
    [
      "",
      ["--explain"],
      { LANG: "nl_BE.UTF-8" },
      "2 regel 2: ‘3’ moet het nummer van een kandidaat zijn, van 1 tot en met 2\n",
    ],
    ["", ["--explain"], { LANG: "C" }, '2 line 2: "3" should be a candidate\'s number, from 1 to 2\n'],
    ["", [], { LC_ALL: "POSIX", LANG: "fr_BE" }, '2 line 2: "3" should be a candidate\'s number, from 1 to 2\n'],
    ["", [], {}, '2 line 2: "3" should be a candidate\'s number, from 1 to 2\n'],
  ])(
    "speaks the language that is asked (%s), or that of the environment %j %j, or plain English",
    async (language, options, env, said) => {
      const asked = language ? ["--language", language] : [];
      expect(await refusal("tally", "bad.blt", [...STV, ...options, ...asked], env)).toBe(said);
    },
  );

  it.each([
    ["allocate", "bad.pb", [], "2 ligne 3 : l’enveloppe : il faut un nombre, et non « 1OO »\n"],
    ["allocate", "absent.pb", [], "2 Le fichier …/absent.pb n’existe pas\n"],
    [
      "tally",
      "approval.json",
      STV,
      "2 Cette archive est celle d’un vote par approval : stv ne peut pas compter ses bulletins\n",
    ],
    [
      "tally",
      "crowded.json",
      [],
      "2 Cette archive ne peut pas être comptée : elle a plus de bulletins que de personnes inscrites\n",
    ],
    ["allocate", "bad.pb", ["--rule", "x"], "2 --rule : un choix parmi equal-shares, greedy, phragmen, et non « x »\n"],
    ["tally", "", [], "2 Nommez un fichier, et un seul.\ntally FILE"],
    ["tally", "bad.blt", ["--sieges", "2"], "2 L’option --sieges n’existe pas.\ntally FILE"],
    ["tally", "bad.blt", ["--json=2"], "2 L’option --json ne prend pas de valeur.\ntally FILE"],
    ["tally", "bad.blt", ["--seats", "--json"], "2 L’option --seats demande une valeur.\ntally FILE"],
    ["tally", "bad.blt", ["--seats"], "2 L’option --seats demande une valeur.\ntally FILE"],
  ])("of %s %s %j is said in French", async (command, file, options, said) => {
    const sentence = await refusal(command, file, options, { LC_MESSAGES: "fr_FR.UTF-8" });
    expect(sentence.slice(0, said.length)).toBe(said);
  });
});
