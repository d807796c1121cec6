import { Form } from "@remix-run/react";
import type { Choice } from "~/domain/participation/rules/choices";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import type { ShownVote } from "../shown-vote";
import { ChoiceWords } from "./choice-words";
import { FocusedHeading } from "./focused-heading";

interface BallotReviewProps {
  vote: ShownVote;
  choice: Choice;
  /** The paper's fields as they were filled in. */
  filled: readonly (readonly [name: string, value: string])[];
  receiptCode: string;
}

/** The second step. The receipt is drawn now, so that a ballot sent twice is the same ballot. */
export function BallotReview({ vote, choice, filled, receiptCode }: BallotReviewProps) {
  const t = useTranslations("participation.ballot");
  return (
    <div className="sheet level-codecision self-start">
      <FocusedHeading>{t("reviewTitle")}</FocusedHeading>
      <p className="hint">{t("reviewHelp")}</p>
      <Form method="post" className="form mt-5">
        {filled.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="receiptCode" value={receiptCode} />
        <ChoiceWords vote={vote} choice={choice} />
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
