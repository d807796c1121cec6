import { type Disclosed, isElected } from "~/domain/participation/rules/disclosure";
import { drawLot } from "~/domain/participation/rules/lot";
import { tellConsent } from "~/domain/participation/rules/telling/consent";
import { tellElection } from "~/domain/participation/rules/telling/election";
import { tellResolution } from "~/domain/participation/rules/telling/resolution";
import type { Section, Telling } from "~/domain/participation/rules/telling/telling";
import { plainNames, tell } from "~/i18n/tell";
import type { Speech } from "~/i18n/translator";
import { mostColumns } from "./rounds";

export interface Words {
  readonly title: string;
  /** Of a count by rounds: which one. */
  readonly round: number | null;
  readonly steps: readonly string[];
  /** Sentences left out, where a page of them would help nobody. */
  readonly more: number;
}

/** A hundred options meet in thousands of duels: nobody reads as many sentences. */
const mostSteps = 60;

/** The public lot, where it had to part equals: options in the order drawn. */
export interface Lot {
  readonly seed: string;
  readonly drawn: readonly { readonly id: string; readonly title: string; readonly digest: string }[];
}

/**
 * How the result came about, in sentences of the reader's language, said here so that the page ships neither their
 * sources nor the trace. Of many rounds, those that the page's table shows.
 */
export function wordsOf(vote: Disclosed, seed: string, speech: Speech, firstRound: number) {
  const sections = tellingOf(vote, seed);
  const words: Words[] = sections
    .filter(({ title }) => isNear(title, firstRound))
    .map(({ title, steps }) => ({
      title: tell(speech, title, plainNames),
      round: roundOf(title),
      steps: steps
        .filter(({ say }) => !shownAbove.includes(say))
        .slice(0, mostSteps)
        .map((step) => tell(speech, step, vote.method === "stv" ? plainNames : {})),
      more: Math.max(0, steps.length - mostSteps),
    }));
  return { words, lot: sections.some(({ title }) => title.say === "lot.title") ? lotOf(vote, seed) : null };
}

/** Reasons stand on the sheet, where they are to be answered. */
const shownAbove = ["consent.objection", "consent.reservation"];

function tellingOf(vote: Disclosed, seed: string): readonly Section[] {
  if (vote.withheld) return [];
  if (vote.method === "resolution") return tellResolution(vote.count, vote.rule);
  if (vote.method === "consent") return tellConsent(vote.count);
  return tellElection(vote, vote.count, seed);
}

function lotOf(vote: Disclosed, seed: string): Lot | null {
  if (!isElected(vote)) return null;
  const titles = new Map(vote.rule.options.map(({ id, title }) => [id, title]));
  return { seed, drawn: drawLot(seed, titles.keys()).map((one) => ({ ...one, title: titles.get(one.id) ?? one.id })) };
}

function roundOf({ values }: Telling): number | null {
  return typeof values.round === "number" ? values.round : null;
}

function isNear(title: Telling, first: number): boolean {
  const round = roundOf(title);
  return round === null || (round >= first && round < first + mostColumns);
}
