import type { DisclosedElection } from "~/domain/participation/rules/disclosure";
import { differenceOf, isZero } from "~/domain/participation/rules/telling/decimals";
import { type RoundStep, stepsOf } from "./round-steps";

/** How an option ends: with a seat, or out of the count; null when the count ended without it. */
export interface Fate {
  readonly kind: "elected" | "excluded";
  readonly round: number;
}

export interface RoundCell {
  readonly votes: string;
  /** Since the round before, with its sign; null when nothing moved. */
  readonly change: string | null;
  readonly keep: string | null;
}

export interface RoundRow {
  readonly id: string;
  readonly title: string;
  readonly fate: Fate | null;
  /** One for each round of the table; null once the option has left the count. */
  readonly cells: readonly (RoundCell | null)[];
}

export interface RoundBar extends RoundCell {
  readonly id: string;
  readonly title: string;
  readonly fate: Fate | null;
  /** Ratios of the scale, which stays the same from round to round. */
  readonly width: number;
  readonly before: number;
}

export interface RoundsPicture {
  readonly kind: "rounds";
  readonly rounds: number;
  /** The round drawn, from 1. */
  readonly shown: number;
  /** The first round of the table, which holds at most `mostColumns` of them. */
  readonly first: number;
  /** What each round did, by names. */
  readonly steps: readonly { action: RoundStep["action"]; from: string; elected: string[]; excluded: string[] }[];
  readonly rows: readonly RoundRow[];
  readonly quotas: readonly string[];
  readonly nonTransferable: readonly string[];
  readonly bars: readonly RoundBar[];
  readonly quotaLine: number;
}

type ByRounds = Extract<DisclosedElection, { readonly method: "irv" | "stv"; readonly withheld: false }>;

export const mostColumns = 12;

/** A count round by round: the table of the rounds around the one asked for, and the picture of that one. */
export function drawRounds({ rule, count: { trace } }: ByRounds, asked: number | null): RoundsPicture | null {
  if (!trace) return null;
  const steps = stepsOf(trace);
  const titles = new Map(rule.options.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? id;
  const shown = Math.min(Math.max(asked ?? steps.length, 1), steps.length);
  const first = Math.floor((shown - 1) / mostColumns) * mostColumns + 1;
  const columns = steps.slice(first - 1, first - 1 + mostColumns);
  const ids = inOrder(
    rule.options.map(({ id }) => id),
    trace.elected,
    steps,
  );
  const scale = scaleOf(steps);
  const rows = ids.map((id) => ({
    id,
    title: titleOf(id),
    fate: fateOf(id, steps),
    cells: columns.map((_, at) => cellOf(id, first + at, steps)),
  }));
  return {
    kind: "rounds",
    rounds: steps.length,
    shown,
    first,
    steps: steps.map(({ action, from, elected, excluded }) => ({
      action,
      from: from === null ? "" : titleOf(from),
      elected: elected.map(titleOf),
      excluded: excluded === null ? [] : [titleOf(excluded)],
    })),
    rows,
    quotas: columns.map(({ quota }) => quota),
    nonTransferable: columns.map(({ nonTransferable }) => nonTransferable),
    bars: rows.flatMap(({ cells, ...row }) => {
      const cell = cells[shown - first];
      const before = Number(steps[shown - 2]?.votes[row.id] ?? cell?.votes);
      return cell ? [{ ...row, ...cell, width: Number(cell.votes) / scale, before: before / scale }] : [];
    }),
    quotaLine: Number(steps[shown - 1]?.quota) / scale,
  };
}

/** Those with a seat as they got it, then the others from the last that left the count to the first. */
function inOrder(ids: readonly string[], elected: readonly string[], steps: readonly RoundStep[]): string[] {
  const seat = (id: string) => (elected.includes(id) ? elected.indexOf(id) : elected.length);
  const left = (id: string) => fateOf(id, steps)?.round ?? steps.length + 1;
  return [...ids].sort((a, b) => seat(a) - seat(b) || left(b) - left(a));
}

function fateOf(id: string, steps: readonly RoundStep[]): Fate | null {
  const round = steps.findIndex(({ elected, excluded }) => excluded === id || elected.includes(id)) + 1;
  if (round === 0) return null;
  return { kind: steps[round - 1]?.excluded === id ? "excluded" : "elected", round };
}

function cellOf(id: string, round: number, steps: readonly RoundStep[]): RoundCell | null {
  const step = steps[round - 1] as RoundStep;
  const out = steps.findIndex(({ excluded }) => excluded === id) + 1;
  if (out > 0 && out < round) return null;
  const votes = step.votes[id] ?? "0";
  const change = differenceOf(votes, steps[round - 2]?.votes[id] ?? votes);
  return { votes, change: isZero(change) ? null : change, keep: step.keepFactors?.[id] ?? null };
}

/** The most that any bar or the quota reaches in any round. */
function scaleOf(steps: readonly RoundStep[]): number {
  return Math.max(...steps.flatMap(({ votes, quota }) => [Number(quota), ...Object.values(votes).map(Number)])) || 1;
}
