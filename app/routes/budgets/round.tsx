import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { projectsOfRound } from "~/domain/budgets/read-round.server";
import { catalogues } from "~/i18n/messages.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { renderMarkdown } from "~/server/markdown.server";
import { Empty } from "~/ui/empty";
import { Markdown } from "~/ui/markdown";
import { Section } from "~/ui/section";
import { FacilitatorPanel } from "./facilitator-panel";
import { loadRound } from "./load-round.server";
import { ProjectTable } from "./project-table";
import { resultOf } from "./result/result-of.server";
import { ResultSections } from "./result/result-sections";
import { moveRoundOn } from "./round-actions.server";
import { RoundFacts } from "./round-facts";
import { RoundHeading } from "./round-heading";
import { roundRights } from "./round-rights";
import { RoundTabs } from "./round-tabs";
import { RuleWords } from "./terms/rule-words";
import { termsInWords } from "./terms/terms-in-words.server";

export const meta = pageTitle<typeof loader>((_t, data) => data.round.title);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, round } = await loadRound(args);
  const { db, locale, cooperative } = args.context;
  const projects = await projectsOfRound(db, actor, round.id);
  const speech = { locale, timeZone: cooperative.timeZone, messages: catalogues[locale] };
  const { charter, criteria, result, lotSeed: _, rule, paper, ...shown } = round;
  return {
    round: shown,
    charter: renderMarkdown(charter),
    criteria: renderMarkdown(criteria),
    projects,
    rights: roundRights(actor, round),
    result: resultOf(round, projects, speech),
    terms: termsInWords({ rule, paper }, speech),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, round } = await loadRound(args);
  return moveRoundOn(args, actor, round);
}

export default function RoundPage() {
  const { round, charter, criteria, projects, rights, result, terms } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const form = answer && "errors" in answer ? answer : undefined;
  const t = useTranslations("budgets.round");
  return (
    <>
      <RoundHeading round={round} rights={rights} result={result} />
      <RoundTabs id={round.id} state={round.state} />
      {rights.runs ? <FacilitatorPanel round={round} projects={projects} form={form} /> : null}
      {result ? <ResultSections roundId={round.id} result={result} /> : null}
      {result ? null : (
        <Section title={t("projects")} id="projets">
          {projects.length > 0 ? (
            <ProjectTable roundId={round.id} projects={projects} />
          ) : (
            <Empty title={t("noProject")}>{rights.propose ? t("beFirst") : null}</Empty>
          )}
        </Section>
      )}
      <Section title={t("announced")} id="annonce">
        <div className="with-facts">
          <div>
            <h3 className="font-heading text-lg">{t("charter")}</h3>
            <Markdown html={charter} />
            <h3 className="font-heading mt-6 text-lg">{t("criteria")}</h3>
            <Markdown html={criteria} />
          </div>
          <RoundFacts round={round} paper={terms.paper} />
        </div>
      </Section>
      <RuleWords terms={terms} />
    </>
  );
}
