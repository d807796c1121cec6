import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { RecountHelp } from "../recount-help";
import type { ShownVote } from "../shown-vote";
import { LotTable } from "./lot-table";
import type { ShownResult } from "./shown-result.server";

/** What it takes to count again without trusting this page. */
export function RecountSection({ vote, result }: { vote: ShownVote; result: ShownResult }) {
  const t = useTranslations("participation.result");
  const recount = useTranslations("participation.recount");
  return (
    <Section title={t("archiveTitle")} id="recompter">
      <div className="prose">
        <p>{result.withheld ? t("archiveSmall") : t("archiveHelp")}</p>
        <p>
          <a href={`/scrutins/${vote.id}/archive.json`} download>
            {t("archive")}
          </a>
        </p>
        <p className="hint">
          {t("archiveHash")} <code className="break-all">{vote.archiveHash}</code>
        </p>
        {result.withheld ? null : <RecountHelp voteId={vote.id} program={recount("program")} help={recount("help")} />}
      </div>
      {result.lot ? <LotTable lot={result.lot} /> : null}
    </Section>
  );
}
