import { Link } from "@remix-run/react";
import type { RowState } from "~/domain/members/import/queries.server";
import { useTranslations } from "~/i18n/speech";
import { Empty } from "~/ui/empty";
import { Pager } from "~/ui/pager";
import { Section } from "~/ui/section";
import type { FoundImport } from "./import-state";
import { type PreviewRow, RowTable } from "./row-table";

type Props = { found: FoundImport; rows: PreviewRow[]; state: RowState | null; after: number; next: number | null };

const states: RowState[] = ["new", "changed", "unchanged", "invalid"];

/** The rows, fifty at a time, of one state or of all; each choice is an address. */
export function PreviewRows({ found, rows, state, after, next }: Props) {
  const t = useTranslations("admin.preview");
  const address = (line: number | null) => {
    const to = new URLSearchParams({ ...(state ? { etat: state } : {}), ...(line ? { apres: String(line) } : {}) });
    return `?${to}`;
  };
  return (
    <Section
      title={t("rowsTitle")}
      aside={
        found.counts.invalid > 0 ? (
          <a href={`/admin/import/${found.id}/refusees.csv`} download>
            {t("download")}
          </a>
        ) : null
      }
    >
      <nav className="map-toolbar" aria-label={t("filter")}>
        <ul>
          <li>
            <Link to="?" aria-current={state === null ? "true" : undefined} preventScrollReset>
              {t("all", { count: found.rowCount })}
            </Link>
          </li>
          {states.map((one) => (
            <li key={one}>
              <Link to={`?etat=${one}`} aria-current={state === one ? "true" : undefined} preventScrollReset>
                {t(`states.${one}`, { count: found.counts[one] })}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {rows.length === 0 ? <Empty title={t("noRows")} /> : <RowTable rows={rows} />}
      {after > 0 ? <Link to={address(null)}>{t("start")}</Link> : null}
      <Pager previous={null} next={next ? address(next) : null} />
    </Section>
  );
}
