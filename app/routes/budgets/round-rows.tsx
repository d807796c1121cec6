import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Deadline } from "~/ui/deadline";
import { Row, Rows } from "~/ui/rows";
import { RoundState } from "./round-state";

interface ListedRound {
  id: number;
  title: string;
  state: Parameters<typeof RoundState>[0]["state"];
  antenna: string;
  envelopeCents: number;
  ideasUntil: Date;
  voteOpensAt: Date;
  voteClosesAt: Date;
  hasVoted: boolean | null;
}

function When({ round }: { round: ListedRound }) {
  if (round.state === "ideas") return <Deadline at={round.ideasUntil} />;
  if (round.state === "vote") return <Deadline at={round.voteClosesAt} />;
  if (round.state === "review" || round.state === "campaign") return <Deadline at={round.voteOpensAt} kind="start" />;
  return null;
}

export function RoundRows({ rounds, mine }: { rounds: readonly ListedRound[]; mine?: boolean }) {
  const t = useTranslations("budgets.list");
  const format = useFormat();
  return (
    <Rows>
      {rounds.map((round) => {
        const votes = round.state === "vote" && round.hasVoted === false;
        const verb = votes ? t("vote") : mine && round.state === "ideas" ? t("propose") : t("see");
        return (
          <Row
            key={round.id}
            title={round.title}
            to={`/budgets/${round.id}`}
            sign={<RoundState state={round.state} />}
            detail={t("detail", { antenna: round.antenna, envelope: format.money(round.envelopeCents) })}
            when={<When round={round} />}
            verb={verb}
            vote={votes}
          />
        );
      })}
    </Rows>
  );
}
