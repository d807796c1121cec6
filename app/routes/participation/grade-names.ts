import { gradeScale } from "~/domain/participation/rules/grade-scale";
import { useTranslations } from "~/i18n/speech";

/** The grades of a scale in words, the best first. */
export function useGradeNames(count: number): string[] {
  const t = useTranslations("participation.grades");
  return gradeScale(count).map((grade) => t(grade));
}
