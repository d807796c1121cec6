import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { PrintButton } from "~/ui/print-button";
import { FocusedHeading } from "./focused-heading";

interface BallotReceiptProps {
  voteId: number;
  code: string;
  replayed: boolean;
}

export function BallotReceipt({ voteId, code, replayed }: BallotReceiptProps) {
  const t = useTranslations("participation.receipt");
  return (
    <div className="sheet level-codecision self-start grid grid-cols-1 content-start gap-4">
      <FocusedHeading>{t("title")}</FocusedHeading>
      {replayed ? <p>{t("replayed")}</p> : null}
      <p>{t("help")}</p>
      <div className="field">
        <label htmlFor="recu">{t("code")}</label>
        <p className="hint" id="recu-aide">
          {t("copyHint")}
        </p>
        <input
          id="recu"
          className="input tabular-nums"
          readOnly
          value={code}
          aria-describedby="recu-aide"
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <div className="actions no-print">
        <PrintButton />
        <ButtonLink to={`/scrutins/${voteId}`} variant="quiet">
          {t("back")}
        </ButtonLink>
      </div>
    </div>
  );
}
