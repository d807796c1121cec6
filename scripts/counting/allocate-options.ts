import { parseArgs } from "node:util";
import { readDecimal, scaleTo } from "../../app/domain/budgets/rules/decimals";
import type { AllocationSettings, TieRule } from "../../app/domain/budgets/rules/election";
import type { Locale } from "../../app/i18n/locales";
import { BadOption, BadUsage } from "./command-line";
import { languageOf } from "./language";
import { pathFrom } from "./path-from";
import { unreadable } from "./unreadable-options";

const CHOICES = {
  rule: ["equal-shares", "greedy", "phragmen"],
  satisfaction: ["cost", "cardinality", "points", "borda"],
  completion: ["none", "greedy", "add1", "add1-exhaustive", "add1-greedy", "add1-exhaustive-greedy"],
  start: ["exact", "floor"],
} as const;

export const USAGE = `allocate FILE.pb, or the .json archive of one of our rounds, which says its own rule
  ${Object.entries(CHOICES)
    .map(([name, values]) => `--${name} ${values.join("|")}`)
    .join("\n  ")}
  --increment UNITS (1)   --ties cost-votes-name|lot:SEED   --threshold   --comparison
  --stop-at-first-misfit   --minimum-score VOTES   (--no-threshold and so on against an archive)
  --json   --explain [--language fr|nl|en]   --help`;

export interface AllocateOptions {
  readonly file: string;
  readonly json: boolean;
  /** The language of the explanation, if one is asked for. */
  readonly explain: Locale | null;
  /** What the options say, over what the file says. The increment is in units of the file's money. */
  settings(own: AllocationSettings, centsPerUnit: number): AllocationSettings;
}

export function readOptions(args: string[]): AllocateOptions {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadUsage("oneFile");
  const increment = values.increment === undefined ? null : readDecimal(values.increment);
  const minimumScore = values["minimum-score"] === undefined ? null : readDecimal(values["minimum-score"]);
  if (values.increment !== undefined && (!increment || increment.digits <= 0))
    throw new BadOption("increment", { text: values.increment });
  if (values["minimum-score"] !== undefined && (!minimumScore || minimumScore.decimals > 0))
    throw new BadOption("minimumScore");
  if (values.json && values.explain) throw new BadOption("jsonOrExplain");
  const chosen = given({
    rule: choice("rule", values.rule),
    satisfaction: choice("satisfaction", values.satisfaction),
    completion: choice("completion", values.completion),
    start: choice("start", values.start),
    ties: values.ties === undefined ? undefined : tieRule(values.ties),
    comparison: values.comparison,
    threshold: values.threshold,
    stopAtFirstMisfit: values["stop-at-first-misfit"],
    minimumScore: minimumScore?.digits,
  });
  return {
    file: pathFrom(file),
    json: values.json,
    explain: values.explain || values.language !== undefined ? languageOf(values.language) : null,
    settings: (own, centsPerUnit) => {
      if (!increment) return { ...own, ...chosen };
      const decimals = `${centsPerUnit}`.length - 1;
      if (increment.decimals > decimals) throw new BadOption("incrementTooFine");
      const incrementCents = scaleTo(increment, decimals);
      return { ...own, ...chosen, incrementCents };
    },
  };
}

/** Without the options that nobody gave. */
function given(options: Partial<AllocationSettings>): Partial<AllocationSettings> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        json: { type: "boolean", default: false },
        explain: { type: "boolean", default: false },
        language: { type: "string" },
        rule: { type: "string" },
        satisfaction: { type: "string" },
        completion: { type: "string" },
        start: { type: "string" },
        increment: { type: "string" },
        ties: { type: "string" },
        threshold: { type: "boolean" },
        comparison: { type: "boolean" },
        "stop-at-first-misfit": { type: "boolean" },
        "minimum-score": { type: "string" },
      },
    });
  } catch (error) {
    throw unreadable(error);
  }
}

function choice<Name extends keyof typeof CHOICES>(name: Name, value: string | undefined) {
  if (value === undefined) return undefined;
  const found = CHOICES[name].find((one): one is (typeof CHOICES)[Name][number] => one === value);
  if (!found) throw new BadOption("choice", { option: `--${name}`, choices: CHOICES[name].join(", "), text: value });
  return found;
}

function tieRule(value: string): TieRule {
  if (value === "cost-votes-name") return { by: "name" };
  if (value.startsWith("lot:")) return { by: "lot", seed: value.slice(4) };
  throw new BadOption("ties", { text: value });
}
