import { Link } from "@remix-run/react";
import type { listCategories } from "~/domain/members/register/read-categories.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Table } from "~/ui/table";

type Listed = Awaited<ReturnType<typeof listCategories>>[number];

export function CategoryTable({ categories }: { categories: readonly Listed[] }) {
  const t = useTranslations("admin.categories");
  const format = useFormat();
  return (
    <Table
      caption={t("categories")}
      captionHidden
      items={categories}
      itemKey={({ id }) => String(id)}
      columns={[
        {
          key: "name",
          title: t("name"),
          heading: true,
          cell: ({ id, name }) => <Link to={`/admin/categories/${id}`}>{name}</Link>,
        },
        { key: "college", title: t("college"), cell: ({ college }) => college ?? t("noCollege") },
        { key: "members", title: t("members"), number: true, cell: ({ members }) => format.number(members) },
      ]}
    />
  );
}
