import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Table } from "~/ui/table";
import type { CollegesPicture, DrawnCollege } from "./colleges";

const choices = ["for", "against", "abstention"] as const;

export function CollegesTable({ picture: { colleges } }: { picture: CollegesPicture }) {
  const t = useTranslations("ballots.colleges");
  const names = useTranslations("participation.choices");
  const { number, percent } = useFormat();
  const votes = choices.map((choice) => ({
    key: choice,
    title: names(choice),
    cell: (college: DrawnCollege) => number(college[choice]),
    number: true,
  }));
  return (
    <Table
      caption={t("table")}
      items={colleges}
      itemKey={({ id }) => id}
      columns={[
        {
          key: "college",
          title: t("college"),
          cell: (college) => `${colleges.indexOf(college) + 1}. ${college.titles.join(" + ")}`,
          heading: true,
        },
        ...votes,
        {
          key: "share",
          title: t("share"),
          cell: ({ share }) => (share === null ? "—" : percent(share, 1)),
          number: true,
        },
        { key: "weight", title: t("shareOfWeight"), cell: ({ weight }) => percent(weight, 1), number: true },
        { key: "carried", title: t("carried"), cell: ({ carried }) => percent(carried, 1), number: true },
      ]}
    />
  );
}
