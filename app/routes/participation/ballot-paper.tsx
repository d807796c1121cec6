import { Form } from "@remix-run/react";
import type { ResolutionChoice } from "~/domain/participation/rules/choices";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button, ButtonLink } from "~/ui/button";
import { RadioCards } from "~/ui/form/choice-cards";
import { ErrorSummary } from "~/ui/form/error-summary";

interface BallotPaperProps {
  consequences: { for?: string; against?: string };
  chosen?: ResolutionChoice;
  form: MaybeReply;
}

export function BallotPaper({ consequences, chosen, form }: BallotPaperProps) {
  const t = useTranslations("participation.ballot");
  return (
    <div className="sheet level-codecision self-start">
      <h2>{t("title")}</h2>
      <p className="hint">{t("help")}</p>
      <Form method="post" className="form mt-3" key={chosen ?? "blank"}>
        <ErrorSummary form={form} />
        <Choices consequences={consequences} chosen={chosen} form={form} />
        <div className="actions">
          <Button variant="vote" name="intent" value="review">
            {t("review")}
          </Button>
          <ButtonLink to="/scrutins" variant="quiet">
            {t("later")}
          </ButtonLink>
        </div>
      </Form>
    </div>
  );
}

export function Choices({ consequences, chosen, form }: BallotPaperProps) {
  const t = useTranslations("participation.ballot");
  const choices = useTranslations("participation.choices");
  return (
    <RadioCards
      form={form}
      name="resolution"
      label={<span className="sr-only">{t("choice")}</span>}
      level="codecision"
      defaultValue={chosen}
      choices={[
        { value: "for", label: choices("for"), hint: consequences.for },
        { value: "against", label: choices("against"), hint: consequences.against },
        { value: "abstention", label: choices("abstention"), hint: t("abstentionHint") },
      ]}
    />
  );
}
