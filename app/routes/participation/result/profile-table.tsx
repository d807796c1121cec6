import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Table } from "~/ui/table";
import { useGradeNames } from "../grade-names";
import type { ProfiledOption, ProfilePicture } from "./profile";

/** Every figure of the profile, with the majority grade and the gauge that parts equal ones. */
export function ProfileTable({ picture }: { picture: ProfilePicture }) {
  const t = useTranslations("participation.result.profile");
  const format = useFormat();
  const { options, grades, ballots } = picture;
  const names = useGradeNames(grades.length);
  const gauge = ({ above, below, sign }: ProfiledOption) =>
    t("gaugeFigures", { above, below, sign: sign === "+" ? "plus" : "minus" });
  return (
    <div className="sticky-first profile-figures">
      <Table
        caption={t("table", { ballots })}
        items={options}
        itemKey={({ id }) => id}
        columns={[
          { key: "option", title: t("option"), heading: true, cell: ({ place, title }) => `${place}. ${title}` },
          { key: "grade", title: t("majority"), cell: ({ majorityGrade }) => names[majorityGrade] },
          { key: "gauge", title: t("gauge"), cell: (option) => gauge(option) },
          ...names.map((name, grade) => ({
            key: `grade-${grade}`,
            title: name,
            number: true,
            cell: ({ counts }: ProfiledOption) => format.number(counts[grade] ?? 0),
          })),
        ]}
      />
    </div>
  );
}
