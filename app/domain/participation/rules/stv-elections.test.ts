import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sharedData } from "../../../../tests/support/shared-data";
import { parseBlt } from "./blt-file";
import type { MeekCount } from "./meek-count";
import { tallyStv } from "./stv";
import { tallyStvMeekPrf } from "./stv-meek-prf";
import { tallyStvWigmPrf } from "./stv-wigm-prf";
import type { TransferCount } from "./transfer-count";

const { path, missing, where } = sharedData("stv");
interface Expected {
  seats: number;
  title: string;
  rules: Record<string, { elected: number[]; quota_final: string; ballots: number; tie: boolean }>;
}
const elections: Record<string, Expected> = missing
  ? {}
  : JSON.parse(readFileSync(join(path, "expected.json"), "utf8")).elections;

describe.skipIf(missing)(`real council elections, against results computed by others ${where}`, () => {
  it.each(missing ? ["every election"] : Object.keys(elections))("%s", (name) => {
    const file = parseBlt(readFileSync(join(path, name), "utf8").split("\n"));
    const { seats, title, rules = {} } = elections[name] ?? {};
    expect({ seats: file.seats, title: file.title }).toEqual({ seats, title });
    const input = { ...file, seats: file.seats, seed: name };
    const summary = ({ elected, quota, ballots, rounds }: TransferCount | MeekCount) => ({
      elected: elected.map(Number).sort((a, b) => a - b),
      quota_final: quota,
      ballots,
      tie: rounds.some((round) => round.tie !== null),
    });
    expect(summary(tallyStv(input))).toEqual(rules.scotland);
    expect(summary(tallyStvWigmPrf(input))).toEqual(rules["wigm-prf"]);
    expect(summary(tallyStvMeekPrf(input))).toEqual(rules["meek-prf"]);
  });
});
