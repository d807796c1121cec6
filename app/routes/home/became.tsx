import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Empty } from "~/ui/empty";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";
import type { YourTurn } from "./your-turn.server";

const outcomes = ["decided", "discussed", "informed", "adjourned", "withdrawn"] as const;
const isOutcome = (value: unknown): value is (typeof outcomes)[number] => outcomes.some((one) => one === value);

type Line = { key: string; title: string; to: string; where: string; since: Date | null };

/** Each point, project and vote of the member, and where it stands. */
export function Became({ turn }: { turn: YourTurn }) {
  const t = useTranslations("home.became");
  const format = useFormat();
  const lines = useLines(turn);
  return (
    <Section title={t("title")}>
      {lines.length === 0 ? (
        <Empty title={t("emptyTitle")}>
          <p>{t("emptyText")}</p>
        </Empty>
      ) : (
        <Table
          caption={t("caption")}
          captionHidden
          items={lines}
          itemKey={({ key }) => key}
          columns={[
            { key: "what", title: t("what"), heading: true, cell: ({ to, title }) => <Link to={to}>{title}</Link> },
            { key: "where", title: t("where"), cell: ({ where }) => where },
            {
              key: "since",
              title: t("since"),
              number: true,
              cell: ({ since }) => (since ? format.shortDay(since) : ""),
            },
          ]}
        />
      )}
    </Section>
  );
}

function useLines({ submissions, projects, decided }: YourTurn): Line[] {
  const ofSubmission = useSubmissionWords();
  const ofProject = useProjectWords();
  const t = useTranslations("home");
  return [
    ...submissions.map((one) => ({
      key: `point-${one.id}`,
      title: one.title,
      to: one.to,
      where: ofSubmission(one),
      since: one.since,
    })),
    ...projects.map((one) => ({
      key: `project-${one.id}`,
      title: one.title,
      to: `/budgets/${one.roundId}/projets/${one.id}`,
      where: ofProject(one),
      since: null,
    })),
    ...decided.map(({ id, title, outcome, chosen, publishedAt }) => ({
      key: `vote-${id}`,
      title,
      to: `/scrutins/${id}`,
      where: chosen ?? t(`vote.${outcome}`),
      since: publishedAt,
    })),
  ];
}

function useSubmissionWords() {
  const t = useTranslations("home");
  const format = useFormat();
  return ({ state, supportCount, supportThreshold, reason, on }: YourTurn["submissions"][number]): string => {
    if (state === "gathering") return t("submission.gathering", { count: supportCount, threshold: supportThreshold });
    if (state === "scheduled" && on)
      return t("submission.scheduled", { day: format.day(on.startsAt), position: on.position });
    if (state === "treated" && on && isOutcome(on.outcome)) {
      return t("submission.treated", { day: format.day(on.startsAt), outcome: t(`outcomes.${on.outcome}`) });
    }
    if (state === "treated") return t("submission.treatedPlain");
    if (state === "declined") return t("submission.declined", { reason: reason ?? "" });
    return t(`submission.${state === "draft" || state === "scheduled" ? "eligible" : state}`);
  };
}

function useProjectWords() {
  const t = useTranslations("home");
  const format = useFormat();
  return ({ state, costCents, refusedReason }: YourTurn["projects"][number]): string => {
    if (state === "refused") return t("project.refused", { reason: refusedReason ?? "" });
    if (state === "funded" || state === "under_way") return t(`project.${state}`, { amount: format.money(costCents) });
    return t(`project.${state === "draft" ? "submitted" : state}`);
  };
}
