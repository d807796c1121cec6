import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { ProjectState } from "./round-state";

interface StateAndWhyProps {
  project: { roundId: number; state: Parameters<typeof ProjectState>[0]["state"] };
}

/** What became of a project, and where the account of the count tells why. */
export function StateAndWhy({ project: { roundId, state } }: StateAndWhyProps) {
  const t = useTranslations("budgets.project");
  const account = state === "not_funded" ? "non-finances" : state === "funded" ? "comptage" : null;
  return (
    <>
      <ProjectState state={state} /> {account ? <Link to={`/budgets/${roundId}#${account}`}>{t("why")}</Link> : null}
    </>
  );
}
