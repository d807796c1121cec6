import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { PrintButton } from "~/ui/print-button";

/** Shown once: the code proves that a ballot is in the box, and says nothing of what it holds. */
export function Receipt({ round, code }: { round: { id: number; title: string }; code: string }) {
  const t = useTranslations("budgets.ballot");
  return (
    <>
      <PageHeading level="codecision" title={t("castTitle")} lead={round.title} />
      <div className="sheet level-codecision">
        <p>{t("receiptLead")}</p>
        <p className="receipt-code">
          <code>{code}</code>
        </p>
        <p className="hint">{t("receiptUse")}</p>
        <div className="actions no-print">
          <PrintButton />
          <ButtonLink to={`/budgets/${round.id}`} variant="quiet">
            {t("back")}
          </ButtonLink>
        </div>
      </div>
    </>
  );
}
