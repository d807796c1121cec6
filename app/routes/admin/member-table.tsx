import { Link } from "@remix-run/react";
import type { searchMembers } from "~/domain/members/register/queries.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Table } from "~/ui/table";

type Found = Awaited<ReturnType<typeof searchMembers>>[number];

export function MemberTable({ members }: { members: Found[] }) {
  const t = useTranslations("admin.members");
  const format = useFormat();
  return (
    <Table
      caption={t("caption")}
      captionHidden
      items={members}
      itemKey={({ id }) => String(id)}
      columns={[
        {
          key: "name",
          title: t("name"),
          heading: true,
          cell: ({ id, firstName, lastName, leftOn }) => (
            <>
              <Link to={`/admin/membres/${id}`}>
                {lastName} {firstName}
              </Link>
              {leftOn ? (
                <span className="hint block">
                  {t("left", { date: format.day(new Date(`${leftOn}T12:00Z`), { weekday: false, year: true }) })}
                </span>
              ) : null}
            </>
          ),
        },
        { key: "number", title: t("number"), cell: ({ number }) => number },
        { key: "email", title: t("email"), cell: ({ email }) => email },
        { key: "antenna", title: t("antenna"), cell: ({ antenna }) => antenna },
        { key: "category", title: t("category"), cell: ({ category }) => category },
      ]}
    />
  );
}
