import { type ImportField, importFields, isRequired, knownHeaders } from "~/domain/members/import/rules/columns";
import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { Table } from "~/ui/table";

/** Which columns a file has, under which names, and what its cells may hold. */
export function ColumnsHelp({ names }: { names: { antennas: string[]; categories: string[] } }) {
  const t = useTranslations("admin.import");
  return (
    <Section
      title={t("columnsTitle")}
      aside={
        <a href="/admin/import/exemple.csv" download>
          {t("sample")}
        </a>
      }
    >
      <div className="prose mb-4">
        <p>{t("columnsText")}</p>
        <p>{t("datesText")}</p>
        <p>{t("antennas", { names: names.antennas.join(", ") })}</p>
        <p>{t("categories", { names: names.categories.join(", ") })}</p>
      </div>
      <Table<ImportField>
        caption={t("columnsCaption")}
        captionHidden
        items={importFields}
        itemKey={(field) => field}
        columns={[
          { key: "column", title: t("column"), heading: true, cell: (field) => t(`columns.${field}`) },
          { key: "names", title: t("names"), cell: (field) => knownHeaders[field].join(", ") },
          { key: "needed", title: t("needed"), cell: (field) => t(isRequired(field) ? "yes" : "no") },
        ]}
      />
    </Section>
  );
}
