import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { simulateRound } from "~/domain/budgets/simulate-round.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { loadRound } from "~/routes/budgets/load-round.server";
import { Empty } from "~/ui/empty";
import { PageHeading } from "~/ui/page-heading";
import { RoundSimulator } from "./round-simulator";
import styles from "./simulator.css?url";

export const links: LinksFunction = () => [{ rel: "stylesheet", href: styles }];

export const meta = pageTitle<typeof loader>((t, { round }) => `${t("simulator.round.title")} · ${round.title}`);

export async function loader(args: LoaderFunctionArgs) {
  const { round } = await loadRound(args);
  const start = await simulateRound(args.context.db, round, new URL(args.request.url).searchParams);
  return { round: { id: round.id, title: round.title, published: round.voteState === "published" }, start };
}

export default function RoundSimulation() {
  const { round, start } = useLoaderData<typeof loader>();
  const t = useTranslations("simulator.round");
  return (
    <>
      <PageHeading
        above={<Link to={`/budgets/${round.id}`}>{round.title}</Link>}
        title={t("title")}
        lead={start ? t("lead") : undefined}
      />
      {start ? (
        <RoundSimulator roundId={round.id} start={start} />
      ) : (
        <Empty title={t(round.published ? "small" : "later")}>{t(round.published ? "smallWhy" : "laterWhy")}</Empty>
      )}
    </>
  );
}
