import { Link } from "@remix-run/react";
import type { AttachedVote } from "~/domain/meetings/read-agenda.server";
import { useTranslations } from "~/i18n/speech";
import { State } from "~/ui/state";

interface AttachedVotesProps {
  votes: readonly AttachedVote[];
  itemId: number;
  mayOpen: boolean;
}

const known = ["announced", "open", "closed", "counted", "published", "annulled"] as const;
const outcomes = { adopted: "adopted", rejected: "rejected", "no-quorum": "noQuorum" } as const;

/** The votes put on an item, with what is public of each, and the way to open one. */
export function AttachedVotes({ votes, itemId, mayOpen }: AttachedVotesProps) {
  const t = useTranslations("meetings.votes");
  if (votes.length === 0 && !mayOpen) return null;
  return (
    <>
      {votes.map(({ id, question, state, outcome }) => {
        const said = outcomes[outcome as keyof typeof outcomes];
        const shown = known.find((one) => one === state);
        return (
          <p key={id}>
            {t("vote")} <Link to={`/scrutins/${id}`}>{question}</Link>{" "}
            {said ? (
              <State tone={said === "adopted" ? "good" : "neutral"}>{t(`outcomes.${said}`)}</State>
            ) : shown ? (
              <State tone={shown === "open" ? "waiting" : "neutral"}>{t(`states.${shown}`)}</State>
            ) : null}
          </p>
        );
      })}
      {mayOpen ? (
        <p className="no-print">
          <Link to={`/scrutins/nouveau?point=${itemId}`}>{t("open")}</Link>
        </p>
      ) : null}
    </>
  );
}
