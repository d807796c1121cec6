import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { data, redirect } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { electorateNow } from "~/domain/participation/electorate.server";
import { mayRunVotes } from "~/domain/participation/policy";
import { votePage } from "~/domain/participation/queries.server";
import { paperOrder } from "~/domain/participation/rules/paper-order";
import { isElection, storedRule } from "~/domain/participation/rules/vote-rule";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { renderMarkdown } from "~/server/markdown.server";
import { Markdown } from "~/ui/markdown";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { AnnulVote } from "./annul-vote";
import { CheckReceipt } from "./check-receipt";
import { collegesOf } from "./colleges-of.server";
import { ResultSections } from "./result/result-sections";
import { readRound } from "./result/round-asked";
import { showResult } from "./result/shown-result.server";
import { answerVoteForm } from "./vote-action.server";
import { VoteDesk } from "./vote-desk";
import { VoteFacts } from "./vote-facts";
import { phaseOf } from "./vote-phase";

// A ballot being read again, or a receipt, is not to be found by the next person at the same screen.
const unkept = { "Cache-Control": "no-store" };
export const headers = () => unkept;
export { keepReview as shouldRevalidate } from "./ballot/keep-review";
export const meta = pageTitle<typeof loader>((_t, { vote }) => vote.question);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireMember(context, request);
  const vote = await votePage(context.db, actor, idParam(params.id), context.locale);
  if (!vote) throw notFound();
  if (vote.method === "budget") {
    if (vote.roundId) throw redirect(`/budgets/${vote.roundId}`);
    throw notFound();
  }
  const mayRun = mayRunVotes(actor, vote.bodyId);
  if (vote.state === "draft" && !mayRun) throw notFound();
  const uncounted = vote.state === "draft" || vote.state === "announced";
  const electorate = vote.electorateSize ?? (uncounted ? await electorateNow(context.db, vote.placeId) : 0);
  const { explanation, disclosed, ...shown } = vote;
  const colleges = await collegesOf(context, vote);
  const { locale, cooperative } = context;
  const reader = { locale, timeZone: cooperative.timeZone, round: readRound(new URL(request.url)) };
  const result = disclosed && showResult(disclosed, vote.lotSeed ?? "", reader);
  const ruled = storedRule(vote);
  const paper = isElection(ruled) ? paperOrder(ruled, vote.lotSeed) : [];
  return data(
    { vote: { ...shown, ...colleges, paper }, result, explanation: renderMarkdown(explanation), electorate, mayRun },
    { headers: unkept },
  );
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const actor = requireMember(context, request);
  return answerVoteForm({ context, actor, voteId: idParam(params.id), form: await request.formData() });
}

export default function Vote() {
  const { vote, result, explanation, electorate, mayRun } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const t = useTranslations("participation.vote");
  const phase = phaseOf(vote);
  const canBeAnnulled = phase !== "draft" && phase !== "published" && phase !== "annulled";
  const hasBox = phase === "voted" || phase === "counting" || phase === "published";
  const atReceipt = answer && "step" in answer && answer.step === "receipt";
  return (
    <>
      <PageHeading title={vote.question} level="codecision" lead={<VoteOrigin />} />
      <div className="with-facts">
        <VoteDesk vote={vote} phase={phase} electorate={electorate} answer={answer} result={result} />
        <VoteFacts vote={vote} phase={phase} electorate={electorate} />
      </div>
      {result ? <ResultSections vote={vote} result={result} /> : null}
      {explanation ? (
        <Section title={t("whyTitle")}>
          <Markdown html={explanation} />
        </Section>
      ) : null}
      {hasBox && !atReceipt ? <CheckReceipt answer={answer} /> : null}
      {mayRun && canBeAnnulled ? <AnnulVote answer={answer} /> : null}
      {phase === "draft" ? null : (
        <p className="mt-10">
          <Link to={`/historique/vote/${vote.id}`}>{t("history")}</Link>
        </p>
      )}
    </>
  );
}

/** Where the question comes from: the item of an agenda; one held in closed session gives its number alone. */
function VoteOrigin() {
  const { vote } = useLoaderData<typeof loader>();
  const t = useTranslations("participation.vote");
  const { item, meetingId } = vote;
  if (!item || meetingId === null) return null;
  const { position, title, visibility } = item;
  return (
    <Link to={`/reunions/${meetingId}`}>
      {visibility === "closed_session" ? t("onClosedItem", { position }) : t("onItem", { position, title })}
    </Link>
  );
}
