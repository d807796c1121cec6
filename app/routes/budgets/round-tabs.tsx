import { useTranslations } from "~/i18n/speech";
import { Tabs } from "~/ui/tabs";

export function RoundTabs({ id, state }: { id: number; state: string }) {
  const t = useTranslations("budgets.tabs");
  const money = { to: `/budgets/${id}/execution`, title: t("execution") };
  return (
    <Tabs
      label={t("label")}
      tabs={[
        { to: `/budgets/${id}`, title: t("round") },
        ...(state === "draft" ? [] : [money]),
        { to: `/historique/budget_round/${id}`, title: t("history") },
      ]}
    />
  );
}
