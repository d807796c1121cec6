import { decimalText } from "../../participation/rules/decimal-text";
import type { AllocationSettings } from "./election";

/**
 * The rule of a round as the options of `allocate`, every one that changes the result: whoever has the ballots and this
 * line counts the same. The increment is in units of currency.
 */
export function writtenSettings(settings: AllocationSettings, centsPerUnit = 100): string {
  const { rule, satisfaction, completion, incrementCents, start, ties, minimumScore } = settings;
  const increment = decimalText(BigInt(incrementCents), `${centsPerUnit}`.length - 1).replace(/\.?0*$/, "");
  const options = [
    `--rule ${rule}`,
    `--satisfaction ${satisfaction}`,
    ...(rule === "equal-shares" ? [`--completion ${completion}`, `--increment ${increment}`, `--start ${start}`] : []),
    `--ties ${ties.by === "lot" ? `lot:${ties.seed}` : "cost-votes-name"}`,
    ...(settings.threshold ? ["--threshold"] : []),
    ...(settings.comparison ? ["--comparison"] : []),
    ...(settings.stopAtFirstMisfit ? ["--stop-at-first-misfit"] : []),
    ...(minimumScore ? [`--minimum-score ${minimumScore}`] : []),
  ];
  return options.join(" ");
}
