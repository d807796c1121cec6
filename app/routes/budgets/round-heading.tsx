import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { ButtonLink } from "~/ui/button";
import { Deadline } from "~/ui/deadline";
import { PageHeading } from "~/ui/page-heading";
import type { ShownResult } from "./result/result-of.server";
import type { RoundRights } from "./round-rights";
import { RoundState } from "./round-state";

interface RoundHeadingProps {
  round: {
    title: string;
    state: Parameters<typeof RoundState>[0]["state"];
    antenna: string;
    envelopeCents: number;
    ideasUntil: Date;
    voteOpensAt: Date;
    voteClosesAt: Date;
  };
  rights: RoundRights;
  result: ShownResult | null;
}

/** The title says the result once there is one; before, where the round stands and the one thing to do. */
export function RoundHeading({ round, rights, result }: RoundHeadingProps) {
  const t = useTranslations("budgets.round");
  const format = useFormat();
  if (result) {
    const funded = result.projects.filter((one) => one.funded).length;
    const values = {
      voters: result.voters,
      money: format.money(result.envelopeCents),
      share: format.money(result.startCents),
      rule: result.replacedByGreedy ? "replaced" : result.rule.replace("-", "_"),
    };
    return (
      <PageHeading
        level="codecision"
        title={t("resultTitle", { antenna: round.antenna, count: funded })}
        lead={result.voters === 0 ? t("resultEmpty") : t("resultLead", values)}
        action={
          <ButtonLink to="#verifier" variant="quiet">
            {t("recount")}
          </ButtonLink>
        }
      />
    );
  }
  return (
    <>
      <PageHeading
        level="codecision"
        title={round.title}
        lead={t(`leads.${round.state}`, { antenna: round.antenna, envelope: format.money(round.envelopeCents) })}
        action={<MainAction rights={rights} />}
      />
      <div className="round-now">
        <RoundState state={round.state} />
        {round.state === "ideas" ? <Deadline at={round.ideasUntil} /> : null}
        {round.state === "vote" ? <Deadline at={round.voteClosesAt} minutes={5} /> : null}
        {round.state === "review" || round.state === "campaign" ? (
          <Deadline at={round.voteOpensAt} kind="start" />
        ) : null}
        {rights.vote === "done" ? <p>{t("voted")}</p> : null}
        {!rights.ofAntenna ? <p className="hint">{t("otherAntenna", { antenna: round.antenna })}</p> : null}
      </div>
    </>
  );
}

function MainAction({ rights }: { rights: RoundRights }) {
  const t = useTranslations("budgets.round");
  if (rights.vote === "awaited")
    return (
      <ButtonLink to="bulletin" variant="vote">
        {t("vote")}
      </ButtonLink>
    );
  return rights.propose ? <ButtonLink to="projets/nouveau">{t("propose")}</ButtonLink> : null;
}
