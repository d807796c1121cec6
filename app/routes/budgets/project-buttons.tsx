import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";

/** Hand in, or keep for oneself as long as the project is a draft. */
export function ProjectButtons({ draft }: { draft: boolean }) {
  const t = useTranslations("budgets.projectForm");
  return (
    <div className="actions">
      <Button name="intent" value="submit">
        {draft ? t("submit") : t("save")}
      </Button>
      {draft ? (
        <Button name="intent" value="draft" variant="quiet">
          {t("saveDraft")}
        </Button>
      ) : null}
    </div>
  );
}
