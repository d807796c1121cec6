import type { recentImports } from "~/domain/members/import/queries.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { State, type StateTone } from "~/ui/state";

type Recent = Awaited<ReturnType<typeof recentImports>>[number];

const tones: Record<Recent["state"], StateTone> = {
  previewed: "waiting",
  importing: "open",
  imported: "good",
  failed: "due",
  cancelled: "neutral",
};

export function RecentImports({ imports }: { imports: Recent[] }) {
  const t = useTranslations("admin.import");
  const format = useFormat();
  return (
    <Section title={t("recent")}>
      {imports.length === 0 ? <p className="hint">{t("none")}</p> : null}
      <Rows>
        {imports.map(({ id, fileName, state, rowCount, createdAt, by }) => (
          <Row
            key={id}
            title={fileName}
            to={`/admin/import/${id}`}
            sign={<State tone={tones[state]}>{t(`states.${state}`)}</State>}
            detail={[t("rows", { count: rowCount }), by && t("by", { name: by })].filter(Boolean).join(" · ")}
            when={format.moment(createdAt)}
          />
        ))}
      </Rows>
    </Section>
  );
}
