import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { useAnswerKey } from "~/ui/form/use-answer-key";
import { PrintButton } from "~/ui/print-button";
import { Choices, type ChoicesProps } from "./choices";
import { CountedSo, PaperHelp } from "./paper-help";

/** A paper to fill in; one that came back from its reading, or with a fault, holds what was chosen. */
export function BallotPaper({ vote, form }: ChoicesProps) {
  const t = useTranslations("participation.ballot");
  const { method } = vote;
  return (
    <div className="sheet level-codecision self-start">
      <h2>{t("title")}</h2>
      <PaperHelp vote={vote} />
      <Form method="post" className="form ballot mt-3" key={useAnswerKey(form)}>
        <ErrorSummary form={form} />
        <Choices vote={vote} form={form} />
        <CountedSo vote={vote} />
        <div className="actions">
          <Button variant="vote" name="intent" value="review">
            {t("review")}
          </Button>
          <ButtonLink to="/scrutins" variant="quiet">
            {t("later")}
          </ButtonLink>
          {method === "resolution" || method === "consent" ? null : (
            <Button variant="quiet" name="intent" value="clear" formNoValidate>
              {t("clear")}
            </Button>
          )}
          <span className="scripted">
            <PrintButton />
          </span>
        </div>
      </Form>
    </div>
  );
}
