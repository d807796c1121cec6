import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Section } from "~/ui/section";
import type { MinutesPage } from "./read-minutes.server";

/** Errata stand in full; earlier versions can be opened. */
export function MinutesPieces({ pieces }: { pieces: NonNullable<MinutesPage["minutes"]>["pieces"] }) {
  const t = useTranslations("meetings.minutes");
  const format = useFormat();
  const errata = pieces.filter(({ kind }) => kind === "erratum");
  const versions = pieces.filter(({ kind }) => kind === "version");
  return (
    <>
      {errata.length > 0 ? (
        <Section title={t("errata")}>
          {errata.map(({ id, text, createdAt, author }) => (
            <div key={id} className="mb-4">
              <p className="hint">
                {t("pieceBy", { moment: format.moment(createdAt), author: author ?? t("someone") })}
              </p>
              <p className="whitespace-pre-line">{text}</p>
            </div>
          ))}
        </Section>
      ) : null}
      {versions.length > 1 ? (
        <Section title={t("versions")}>
          {versions.map(({ id, text, createdAt, author }) => (
            <details key={id} className="no-print">
              <summary>{t("pieceBy", { moment: format.moment(createdAt), author: author ?? t("someone") })}</summary>
              <p className="whitespace-pre-line">{text}</p>
            </details>
          ))}
        </Section>
      ) : null}
    </>
  );
}
