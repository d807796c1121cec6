import type { ListedVote } from "~/domain/participation/vote-list.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Deadline } from "~/ui/deadline";
import { Row, Rows } from "~/ui/rows";
import { State, type StateTone } from "~/ui/state";

const tones: Record<ListedVote["state"], StateTone> = {
  draft: "neutral",
  announced: "waiting",
  open: "open",
  closed: "waiting",
  counted: "waiting",
  published: "neutral",
  annulled: "neutral",
};

/** A vote of the list, with what it chose in words. */
type Listed = Omit<ListedVote, "chosen"> & { chosen: string | null };

export function VoteRows({ votes }: { votes: readonly Listed[] }) {
  return (
    <Rows>
      {votes.map((vote) => (
        <VoteRow key={vote.id} vote={vote} />
      ))}
    </Rows>
  );
}

function VoteRow({ vote }: { vote: Listed }) {
  const t = useTranslations("participation");
  const { state, outcome, hasVoted, chosen } = vote;
  const mayVote = state === "open" && hasVoted === false;
  const tone = outcome === "adopted" ? "good" : tones[state];
  return (
    <Row
      title={vote.question}
      to={`/scrutins/${vote.id}`}
      sign={<State tone={tone}>{outcome ? t(`outcomes.${outcome}`) : t(`states.${state}`)}</State>}
      detail={
        <>
          {chosen ? <strong className="row-chosen">{chosen}</strong> : null}
          {hasVoted ? `${vote.placeName} · ${t("list.voted")}` : vote.placeName}
        </>
      }
      when={<VoteMoment vote={vote} />}
      verb={mayVote ? t("list.vote") : t("list.see")}
      vote={mayVote}
    />
  );
}

function VoteMoment({ vote }: { vote: Listed }) {
  const t = useTranslations("participation.list");
  const format = useFormat();
  if (vote.state === "open") return <Deadline at={vote.closesAt} />;
  if (vote.state === "announced" || vote.state === "draft") return <Deadline at={vote.opensAt} kind="start" />;
  if (!vote.publishedAt) return null;
  return <p className="hint">{t("publishedOn", { day: format.day(vote.publishedAt, { weekday: false }) })}</p>;
}
