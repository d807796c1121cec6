import { Form, Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { CampaignForm } from "./campaign-form";
import type { ProjectStateName } from "./round-state";

interface FacilitatorPanelProps {
  round: {
    id: number;
    state: string;
    voteState: string | null;
    annulledReason: string | null;
    voteOpensAt: Date;
    voteClosesAt: Date;
  };
  projects: readonly { id: number; title: string; state: ProjectStateName }[];
  form: MaybeReply;
}

const steps = { draft: "open_ideas", ideas: "close_ideas", result: "start_execution", execution: "close" } as const;

/** What the facilitator can do now, and what it does to the round. */
export function FacilitatorPanel({ round, projects, form }: FacilitatorPanelProps) {
  const t = useTranslations("budgets.facilitator");
  const waiting = projects.filter(({ state }) => state === "submitted");
  const step = round.voteState === "annulled" ? "resume_review" : steps[round.state as keyof typeof steps];
  if (!step && round.state !== "review") return null;
  return (
    <section className="sheet mb-10 no-print" aria-label={t("title")}>
      <p className="hint">{t("title")}</p>
      <ErrorSummary form={form} />
      {waiting.length > 0 ? (
        <>
          <p className="font-semibold">{t("toReview", { count: waiting.length })}</p>
          <ul className="numbered">
            {waiting.map(({ id, title }) => (
              <li key={id}>
                <Link to={`projets/${id}#examen`}>{title}</Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {step ? (
        <Form method="post" className="actions items-center">
          <Button name="intent" value={step}>
            {t(`steps.${step}`)}
          </Button>
          {round.state === "draft" ? (
            <ButtonLink to="modifier" variant="quiet">
              {t("edit")}
            </ButtonLink>
          ) : null}
          <span className="hint basis-full">
            {step === "resume_review" ? t("annulled", { reason: round.annulledReason ?? "" }) : t(`effects.${step}`)}
          </span>
        </Form>
      ) : null}
      {round.state === "review" && waiting.length === 0 ? <CampaignForm round={round} form={form} /> : null}
    </section>
  );
}
