import { Link } from "@remix-run/react";
import type { listColleges } from "~/domain/members/register/read-categories.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Table } from "~/ui/table";

type Listed = Awaited<ReturnType<typeof listColleges>>[number];

export function CollegeTable({ colleges }: { colleges: readonly Listed[] }) {
  const t = useTranslations("admin.categories");
  const format = useFormat();
  return (
    <Table
      caption={t("colleges")}
      captionHidden
      items={colleges}
      itemKey={({ id }) => String(id)}
      columns={[
        {
          key: "name",
          title: t("name"),
          heading: true,
          cell: ({ id, name }) => <Link to={`/admin/colleges/${id}`}>{name}</Link>,
        },
        {
          key: "categories",
          title: t("categories"),
          cell: ({ categories }) => (categories.length > 0 ? categories.join(", ") : t("noCategory")),
        },
        { key: "members", title: t("members"), number: true, cell: ({ members }) => format.number(members) },
      ]}
    />
  );
}
