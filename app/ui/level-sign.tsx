import type { ReactNode } from "react";
import { useTranslations } from "~/i18n/speech";

export type Level = "information" | "consultation" | "concertation" | "codecision";

const drawings: Record<Level, ReactNode> = {
  information: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 9v5M10 5.8v1.4" />
    </>
  ),
  consultation: <path d="M2 3.5h16v10.5H8.5L5 17.5V14H2z" />,
  concertation: (
    <>
      <path d="M2 5h9M2 9.5h6M2 14h3.5" />
      <path d="m8 15.5.5-3L15 6l2.5 2.5-6.5 6.5z" fill="currentColor" />
    </>
  ),
  codecision: (
    <>
      <path d="M2 10.5h16V18H2z" />
      <path d="M6 10.5V2.5h8v8M8 6.200l1.5 1.5 2.700-2.900" />
    </>
  ),
};

/** A level is said by its word, its drawing and its colour, never by the colour alone. */
export function LevelSign({ level }: { level: Level }) {
  const t = useTranslations("shell.levels");
  return (
    <span className={`sign level-${level}`}>
      <svg viewBox="0 0 20 20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        {drawings[level]}
      </svg>
      <span className="sr-only">{t("level")} : </span>
      {t(level)}
    </span>
  );
}
