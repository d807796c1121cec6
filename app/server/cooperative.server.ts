import type { Database } from "#db/client";
import { cooperative } from "#db/schema";
import type { Locale } from "~/i18n/locales";

export type Cooperative = {
  name: string;
  kind: "demonstration" | "real";
  timeZone: string;
  /** Its own, in which its texts are always there. */
  language: Locale;
  endingSoonDays: number;
};

const unnamed: Cooperative = {
  name: "Voix au chapitre",
  kind: "real",
  timeZone: "Europe/Brussels",
  language: "fr",
  endingSoonDays: 90,
};
const keptFor = 5_000;

/** Reads the cooperative's settings, kept a few seconds: they are asked at every request and nearly never change. */
export function cooperativeReader(db: Database): () => Promise<Cooperative> {
  let kept: { until: number; value: Promise<Cooperative> } | undefined;
  return () => {
    if (!kept || kept.until < Date.now()) {
      const value = readCooperative(db);
      kept = { until: Date.now() + keptFor, value };
      value.catch(() => {
        kept = undefined;
      });
    }
    return kept.value;
  };
}

async function readCooperative(db: Database): Promise<Cooperative> {
  const [row] = await db
    .select({
      name: cooperative.name,
      kind: cooperative.kind,
      timeZone: cooperative.timeZone,
      language: cooperative.language,
      endingSoonDays: cooperative.endingSoonDays,
    })
    .from(cooperative);
  return row ?? unnamed;
}
