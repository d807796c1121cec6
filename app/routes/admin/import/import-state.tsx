import { Link } from "@remix-run/react";
import type { readImport } from "~/domain/members/import/queries.server";
import { useTranslations } from "~/i18n/speech";
import { ConfirmImport } from "./confirm-import";
import { useRefresh } from "./use-refresh";

export type FoundImport = NonNullable<Awaited<ReturnType<typeof readImport>>>;

/** Where the import stands: to confirm, running, done, failed or given up. */
export function ImportState({ found }: { found: FoundImport }) {
  const t = useTranslations("admin.preview");
  const { state, counts } = found;
  const figures = { added: counts.new, changed: counts.changed };
  if (state === "importing") return <Running found={found} />;
  if (state === "cancelled") return <p className="lead">{t("cancelled")}</p>;
  return (
    <section className="sheet" aria-labelledby="etat">
      <h2 id="etat">{t(state === "previewed" ? "ready" : state === "imported" ? "done" : "failed")}</h2>
      {state === "failed" ? (
        <p className="mt-2">
          {t("failedText")} <q>{found.failure}</q>
        </p>
      ) : (
        <p className="mt-2">{t(state === "imported" ? "doneText" : "readyText", figures)}</p>
      )}
      {counts.invalid > 0 ? <p className="due">{t("invalidText", { count: counts.invalid })}</p> : null}
      {state === "imported" ? (
        <p className="mt-2">
          {found.invite ? `${t("invitedText")} ` : null}
          <Link to="/admin/membres">{t("seeMembers")}</Link>
        </p>
      ) : (
        <ConfirmImport count={counts.new + counts.changed} />
      )}
    </section>
  );
}

function Running({ found: { doneCount, counts } }: { found: FoundImport }) {
  const t = useTranslations("admin.preview");
  useRefresh(1_000);
  const total = Math.max(counts.new + counts.changed, doneCount, 1);
  return (
    <section className="sheet" aria-labelledby="etat">
      {/* without script the page asks anew by itself */}
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <h2 id="etat">{t("running")}</h2>
      <p className="mt-2" role="status">
        {t("progress", { done: doneCount, total })}
      </p>
      <progress className="import-progress" value={doneCount} max={total} aria-labelledby="etat" />
      <p className="hint">{t("runningText")}</p>
    </section>
  );
}
