import type { ResolutionCount } from "~/domain/participation/rules/resolution";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Table } from "~/ui/table";

type Line = { choice: "for" | "against" | "abstention"; votes: number; cast: boolean };

export function ResolutionTable({ count }: { count: ResolutionCount }) {
  const t = useTranslations("participation.result");
  const choices = useTranslations("participation.choices");
  const format = useFormat();
  const { votes, votesCast } = count;
  const lines: Line[] = [
    { choice: "for", votes: votes.for, cast: true },
    { choice: "against", votes: votes.against, cast: true },
    { choice: "abstention", votes: votes.abstention, cast: false },
  ];
  return (
    <Table
      caption={t("table")}
      items={lines}
      itemKey={(line) => line.choice}
      columns={[
        { key: "choice", title: t("choice"), cell: (line) => choices(line.choice), heading: true },
        { key: "votes", title: t("votes"), cell: (line) => format.number(line.votes), number: true },
        {
          key: "share",
          title: t("share"),
          cell: (line) => (line.cast && votesCast > 0 ? format.percent(line.votes / votesCast, 1) : "—"),
          number: true,
        },
      ]}
    />
  );
}
