import type { GroupShares } from "~/domain/budgets/rules/simulation/group-shares";
import { useTranslations } from "~/i18n/speech";

const columns = [
  "age",
  "sex",
  "education",
  "neighborhood",
  "district",
  "voting_method",
  "category",
  "target",
  "beneficiaries",
  "type",
  "length",
] as const;

/** What Pabulib files write for everybody's sake in one language. */
const values: Record<string, Record<string, "women" | "men" | "internet" | "paper">> = {
  sex: { F: "women", K: "women", M: "men" },
  voting_method: { internet: "internet", paper: "paper" },
};

/** A column and its values in the reader's language where they are known, as they are written where not. */
export function useGroupWords({ column }: Pick<GroupShares, "column">) {
  const t = useTranslations("simulator.groups");
  const known = columns.find((one) => one === column);
  return {
    title: known ? t(`columns.${known}`) : column.replaceAll("_", " "),
    value(value: string): string {
      if (value === "") return t("unsaid");
      const word = values[column]?.[value];
      if (word) return t(`values.${word}`);
      const from = /^(\d+)\+$/.exec(value)?.[1];
      if (column === "length") return from ? t("projectsOrMore", { from }) : t("projects", { count: value });
      if (column !== "age" || !/^\d/.test(value)) return value;
      return from ? t("yearsOrMore", { from }) : t("years", { ages: value });
    },
  };
}
