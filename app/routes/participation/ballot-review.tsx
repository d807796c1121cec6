import { Form } from "@remix-run/react";
import type { ResolutionChoice } from "~/domain/participation/rules/choices";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { FocusedHeading } from "./focused-heading";

/** The second step. The receipt is drawn now, so that a ballot sent twice is the same ballot. */
export function BallotReview({ choice, receiptCode }: { choice: ResolutionChoice; receiptCode: string }) {
  const t = useTranslations("participation.ballot");
  const choices = useTranslations("participation.choices");
  return (
    <div className="sheet level-codecision self-start">
      <FocusedHeading>{t("reviewTitle")}</FocusedHeading>
      <p className="hint">{t("reviewHelp")}</p>
      <Form method="post" className="form mt-5">
        <input type="hidden" name="resolution" value={choice} />
        <input type="hidden" name="receiptCode" value={receiptCode} />
        <p>
          {t("youChose")}
          <strong className="block font-heading text-4xl text-codecision">{choices(choice)}</strong>
        </p>
        <div className="actions">
          <Button variant="vote" name="intent" value="cast">
            {t("cast")}
          </Button>
          <Button variant="quiet" name="intent" value="change">
            {t("change")}
          </Button>
        </div>
      </Form>
    </div>
  );
}
