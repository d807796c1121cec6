import { useTranslations } from "~/i18n/speech";
import { Table } from "~/ui/table";

const criteria = ["duels", "support", "twins", "later", "shares"] as const;

/** What each method is proved to keep to; `null` depends on how points are limited. */
const kept = [
  { method: "approval", keeps: [false, true, true, false, false] },
  { method: "score", keeps: [false, true, null, false, false] },
  { method: "majority_judgment", keeps: [false, true, true, false, false] },
  { method: "schulze", keeps: [true, true, true, false, false] },
  { method: "irv", keeps: [false, false, true, true, false] },
  { method: "stv", keeps: [false, false, false, true, true] },
] as const;

export function MethodTable() {
  const t = useTranslations("methods.compare");
  const names = useTranslations("participation.methods");
  const answer = (keeps: boolean | null | undefined) => (keeps == null ? t("depends") : keeps ? t("yes") : t("no"));
  return (
    <Table
      caption={t("caption")}
      items={kept}
      itemKey={({ method }) => method}
      columns={[
        { key: "method", title: t("method"), cell: ({ method }) => names(method), heading: true },
        ...criteria.map((criterion, at) => ({
          key: criterion,
          title: t(criterion),
          cell: ({ keeps }: (typeof kept)[number]) => answer(keeps[at]),
        })),
      ]}
    />
  );
}
