import { useTranslations } from "~/i18n/speech";

/** The program that counts an archive again, and the line that runs it. */
export function RecountHelp({ voteId }: { voteId: number }) {
  const t = useTranslations("participation.recount");
  return (
    <>
      <a href="/recount.mjs" download>
        {t("program")}
      </a>
      <p className="hint">
        {t("help")} <code className="break-all">node recount.mjs scrutin-{voteId}.json</code>
      </p>
    </>
  );
}
