import type { MapBody } from "~/domain/governance/read-map.server";
import type { Translator } from "~/i18n/translator";

type Counted = Pick<MapBody, "kind" | "seats" | "vacant" | "people" | "endingSoon">;

/** « ○ 11 sièges · 1 vacant »: how many, then what is missing, with its sign and its tone. */
export function countWords(t: Translator<"governance.counts">, body: Counted) {
  const { vacant, endingSoon } = body;
  const words = [howMany(t, body)];
  if (vacant > 0) words.push(t("vacant", { count: vacant }));
  if (endingSoon > 0) words.push(t("endingSoon", { count: endingSoon }));
  const tone = vacant > 0 ? ("due" as const) : endingSoon > 0 ? ("soon" as const) : ("quiet" as const);
  const sign = { due: "○ ", soon: "◔ ", quiet: "" }[tone];
  return { tone, sign, text: words.join(" · ") };
}

function howMany(t: Translator<"governance.counts">, { kind, seats, people }: Counted): string {
  if (kind === "assembly" && seats === 0) return t("everybody");
  if (kind === "working_group" || seats === 0) return t("people", { count: people });
  return t("seats", { count: seats });
}
