import type { ReactNode } from "react";
import { useTranslations } from "~/i18n/speech";
import { Moment } from "./when";

export interface HistoryEntry {
  id: string;
  at: Date;
  /** Null when the machine acted by itself: a vote that closed at its hour. */
  actor: string | null;
  what: ReactNode;
  /** Small print below: its place in the chain. */
  note?: ReactNode;
  changes?: ReadonlyArray<{ field: string; before: string | null; after: string | null }>;
}

export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  const t = useTranslations("shell.history");
  if (entries.length === 0) return <p className="hint">{t("empty")}</p>;
  return (
    <ol className="history">
      {entries.map(({ id, at, actor, what, note, changes = [] }) => (
        <li key={id}>
          <p>
            <strong>{what}</strong>
          </p>
          <p className="hint">
            <Moment at={at} /> · {actor ?? t("system")}
          </p>
          {changes.length > 0 ? (
            <dl>
              {changes.map(({ field, before, after }) => (
                <div key={field} className="contents">
                  <dt>{field}</dt>
                  <dd>
                    {before === null ? null : (
                      <del>
                        <span className="sr-only">{t("before")} : </span>
                        {before}
                      </del>
                    )}{" "}
                    {after === null ? null : (
                      <ins>
                        <span className="sr-only">{t("after")} : </span>
                        {after}
                      </ins>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          ) : null}
          {note ? <p className="hint">{note}</p> : null}
        </li>
      ))}
    </ol>
  );
}
