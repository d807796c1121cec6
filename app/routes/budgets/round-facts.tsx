import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Facts } from "~/ui/facts";
import { Money } from "~/ui/money";
import { Moment } from "~/ui/when";

interface RoundFactsProps {
  /** How ballots are filled in, in words. */
  paper: string;
  round: {
    id: number;
    antenna: string;
    body: string;
    bodySlug: string;
    envelopeCents: number;
    ideasUntil: Date;
    voteOpensAt: Date;
    voteClosesAt: Date;
    electorateSize: number | null;
    ballotCount: number | null;
  };
}

/** What was announced before anybody proposed anything. */
export function RoundFacts({ round, paper }: RoundFactsProps) {
  const t = useTranslations("budgets.facts");
  const format = useFormat();
  return (
    <Facts
      facts={[
        [t("decides"), t("decidesValue", { antenna: round.antenna })],
        [
          t("runs"),
          <Link key="body" to={`/gouvernance/${round.bodySlug}`}>
            {round.body}
          </Link>,
        ],
        [t("envelope"), <Money key="envelope" cents={round.envelopeCents} />],
        [t("ideasUntil"), <Moment key="ideas" at={round.ideasUntil} />],
        [t("voteFrom"), <Moment key="opens" at={round.voteOpensAt} />],
        [t("voteUntil"), <Moment key="closes" at={round.voteClosesAt} />],
        [t("ballot"), paper],
        [t("electorate"), round.electorateSize === null ? null : format.number(round.electorateSize)],
        [t("ballots"), round.ballotCount === null ? null : format.number(round.ballotCount)],
      ]}
    />
  );
}
