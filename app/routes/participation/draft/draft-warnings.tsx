import { Link } from "@remix-run/react";
import { smallElectorate } from "~/domain/participation/rules/small-electorate";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { ShownVote } from "../shown-vote";

/** What to know before announcing, said of this method and this electorate alone. */
export function DraftWarnings({ vote, electorate }: { vote: ShownVote; electorate: number }) {
  const { method, withoutCollege } = vote;
  const colleges = useTranslations("ballots.colleges");
  const format = useFormat();
  const t = useTranslations("ballots.warnings");
  const draft = useTranslations("participation.draft");
  const secrecy = { lien: (words: React.ReactNode) => <Link to="/scrutins/secret">{words}</Link> };
  const ranked = method === "stv" || method === "irv" || method === "schulze";
  return (
    <>
      {electorate < smallElectorate ? (
        <p className="due">
          {method === "resolution"
            ? draft("small", { count: electorate })
            : t(method === "consent" ? "smallConsent" : "smallElection", { count: electorate })}
        </p>
      ) : null}
      {withoutCollege.length > 0 ? (
        <p className="due">
          {colleges("without", { count: withoutCollege.length, categories: format.list(withoutCollege) })}
        </p>
      ) : null}
      {method === "consent" ? <p>{t("reasons")}</p> : null}
      {ranked ? <p>{t.rich("ranked", secrecy)}</p> : null}
      {method === "stv" ? <p>{t.rich("people", secrecy)}</p> : null}
    </>
  );
}
