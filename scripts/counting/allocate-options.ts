import { parseArgs } from "node:util";
import { readDecimal, scaleTo } from "../../app/domain/budgets/rules/decimals";
import type { AllocationSettings, TieRule } from "../../app/domain/budgets/rules/election";
import { BadOption } from "./command-line";

const CHOICES = {
  rule: ["equal-shares", "greedy", "phragmen"],
  satisfaction: ["cost", "cardinality", "points", "borda"],
  completion: ["none", "greedy", "add1", "add1-exhaustive", "add1-greedy", "add1-exhaustive-greedy"],
  start: ["exact", "floor"],
} as const;

const USAGE = `allocate FILE.pb [--json]
  ${Object.entries(CHOICES)
    .map(([name, values]) => `--${name} ${values.join("|")}`)
    .join("\n  ")}
  --increment UNITS (1)   --ties cost-votes-name|lot:SEED   --threshold   --comparison
  --stop-at-first-misfit   --minimum-score VOTES`;

export interface AllocateOptions {
  readonly file: string;
  readonly json: boolean;
  /** The increment is known only once the file says how small its money is counted. */
  settings(centsPerUnit: number): AllocationSettings;
}

export function readOptions(args: string[]): AllocateOptions {
  const { values, positionals } = parse(args);
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new BadOption(`Name one file.\n${USAGE}`);
  const increment = readDecimal(values.increment);
  const minimumScore = readDecimal(values["minimum-score"]);
  if (!increment || increment.digits <= 0)
    throw new BadOption(`--increment is a number above 0, not ${values.increment}`);
  if (!minimumScore || minimumScore.decimals > 0) throw new BadOption("--minimum-score is a whole number");
  const chosen = {
    rule: choice("rule", values.rule),
    satisfaction: choice("satisfaction", values.satisfaction),
    completion: choice("completion", values.completion),
    start: choice("start", values.start),
    ties: tieRule(values.ties),
    comparison: values.comparison,
    threshold: values.threshold,
    stopAtFirstMisfit: values["stop-at-first-misfit"],
    minimumScore: minimumScore.digits,
  };
  return {
    file,
    json: values.json,
    settings: (centsPerUnit) => {
      const incrementCents = scaleTo(increment, 0) * centsPerUnit;
      if (!Number.isInteger(incrementCents)) throw new BadOption("--increment is finer than the file counts money");
      return { ...chosen, incrementCents };
    },
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: "boolean", default: false },
        rule: { type: "string", default: "equal-shares" },
        satisfaction: { type: "string", default: "cost" },
        completion: { type: "string", default: "none" },
        start: { type: "string", default: "exact" },
        increment: { type: "string", default: "1" },
        ties: { type: "string", default: "cost-votes-name" },
        threshold: { type: "boolean", default: false },
        comparison: { type: "boolean", default: false },
        "stop-at-first-misfit": { type: "boolean", default: false },
        "minimum-score": { type: "string", default: "0" },
      },
    });
  } catch (error) {
    throw new BadOption(`${error instanceof Error ? error.message.split("\n")[0] : error}\n${USAGE}`);
  }
}

function choice<Name extends keyof typeof CHOICES>(name: Name, value: string): (typeof CHOICES)[Name][number] {
  const found = CHOICES[name].find((one) => one === value);
  if (!found) throw new BadOption(`--${name} is one of ${CHOICES[name].join(", ")}, not ${value}`);
  return found;
}

function tieRule(value: string): TieRule {
  if (value === "cost-votes-name") return { by: "name" };
  if (value.startsWith("lot:")) return { by: "lot", seed: value.slice(4) };
  throw new BadOption(`--ties is cost-votes-name or lot:SEED, not ${value}`);
}
