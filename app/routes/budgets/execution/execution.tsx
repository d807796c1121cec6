import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { balancesOf } from "~/domain/budgets/ledger.server";
import { mayRecordSpending, mayRunRound } from "~/domain/budgets/policy";
import { readLedger } from "~/domain/budgets/read-ledger.server";
import { projectsOfRound } from "~/domain/budgets/read-round.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { Section } from "~/ui/section";
import { loadRound } from "../load-round.server";
import { RoundTabs } from "../round-tabs";
import { EntryList } from "./entry-list";
import { Flow } from "./flow";
import { flowOf } from "./flow-of";
import { moveMoneyOn } from "./money-actions.server";
import { ProjectMoney } from "./project-money";

export const meta = pageTitle<typeof loader>((t, data) =>
  t("budgets.execution.pageTitle", { round: data.round.title }),
);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, round } = await loadRound(args);
  const { db } = args.context;
  const before = new URL(args.request.url).searchParams.get("avant");
  const [balances, projects, ledger] = await Promise.all([
    balancesOf(db, round.id),
    projectsOfRound(db, actor, round.id),
    readLedger(db, round.id, before && /^[1-9]\d{0,8}$/.test(before) ? Number(before) : undefined),
  ]);
  const { id, title, state, antenna } = round;
  const running = state === "execution";
  return {
    round: { id, title, state, antenna },
    flow: flowOf(balances, projects),
    ledger,
    may: {
      record: running && mayRecordSpending(actor, round.bodyId),
      end: running && mayRunRound(actor, round.bodyId),
    },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { actor, round } = await loadRound(args);
  return moveMoneyOn(args, actor, round.id);
}

export default function Execution() {
  const { round, flow, ledger, may } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("budgets.execution");
  const running = flow.projects.filter(({ state }) => state === "funded" || state === "under_way");
  return (
    <>
      <PageHeading
        title={t("title")}
        above={<Link to={`/budgets/${round.id}`}>{round.title}</Link>}
        lead={t(round.state === "closed" ? "leadClosed" : "lead", { antenna: round.antenna })}
      />
      <RoundTabs id={round.id} state={round.state} />
      <Flow flow={flow} />
      {(may.record || may.end) && running.length > 0 ? (
        <Section title={t("move")} id="mouvements">
          {running.map((project) => (
            <ProjectMoney key={project.id} project={project} may={may} form={form} />
          ))}
        </Section>
      ) : null}
      <Section title={t("ledger")} id="livre">
        <EntryList entries={ledger.entries} mayReverse={may.record} form={form} />
        <Pager previous={null} next={ledger.next === null ? null : `?avant=${ledger.next}#livre`} />
      </Section>
    </>
  );
}
