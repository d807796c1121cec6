import type { LoaderFunctionArgs } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findHistorySubject } from "~/domain/governance/history-subjects.server";
import { historyPerPage, readHistory } from "~/domain/governance/read-history.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { idParam, notFound, requireMember } from "~/server/guards.server";
import { History } from "~/ui/history";
import { PageHeading } from "~/ui/page-heading";
import { Pager } from "~/ui/pager";
import { actionWords, changeWords } from "./history-words";

export const meta = pageTitle<typeof loader>(
  (t, { subject }) => `${t("governance.history.title")}${subject.title ? ` · ${subject.title}` : ""}`,
);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const actor = requireMember(context, request);
  const [kind, id] = [params.kind ?? "", idParam(params.id)];
  const asked = new URL(request.url).searchParams.get("avant") ?? "";
  const before = /^[1-9]\d{0,14}$/.test(asked) ? Number(asked) : null;
  const subject = await findHistorySubject(context.db, actor, kind, id);
  if (!subject) throw notFound();
  const rows = await readHistory(context.db, kind, id, before);
  const next = rows.length > historyPerPage ? (rows[historyPerPage - 1]?.id ?? null) : null;
  return { subject, rows: rows.slice(0, historyPerPage), next };
}

export default function HistoryPage() {
  const { subject, rows, next } = useLoaderData<typeof loader>();
  const t = useTranslations("governance.history");
  const format = useFormat();
  return (
    <>
      <PageHeading
        above={t("title")}
        title={subject.to ? <Link to={subject.to}>{subject.title}</Link> : subject.title}
        lead={t("lead")}
      />
      <History
        entries={rows.map((row) => ({
          id: String(row.id),
          at: row.at,
          actor: row.actorName || null,
          what: actionWords(t, row.action),
          changes: changeWords(t, format, row),
          note:
            row.position === null
              ? t("notSealed")
              : t("sealed", { position: row.position, hash: row.hash?.slice(0, 12) ?? "" }),
        }))}
      />
      <Pager previous={null} next={next ? `?avant=${next}` : null} />
    </>
  );
}
