import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button, ButtonLink } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { Choices } from "../ballot/choices";
import { CountedSo, PaperHelp } from "../ballot/paper-help";
import type { ShownVote } from "../shown-vote";
import { DraftWarnings } from "./draft-warnings";

interface DraftDeskProps {
  vote: ShownVote;
  electorate: number;
  form: MaybeReply;
}

/** A draft as it would be announced: the ballot paper cannot be filled in yet. */
export function DraftDesk({ vote, electorate, form }: DraftDeskProps) {
  const t = useTranslations("participation.draft");
  return (
    <div className="grid grid-cols-1 content-start gap-6">
      <p className="hint">{t("notice")}</p>
      <div className="sheet level-codecision">
        <h2>{t("preview")}</h2>
        <PaperHelp vote={vote} />
        <fieldset className="form ballot mt-3" disabled>
          <legend className="sr-only">{t("preview")}</legend>
          <Choices vote={vote} form={null} />
        </fieldset>
        <CountedSo vote={vote} />
      </div>
      <DraftWarnings vote={vote} electorate={electorate} />
      <div>
        <ErrorSummary form={form} />
        <h2>{t("announceTitle")}</h2>
        <p className="lead">{t("announceHelp")}</p>
        <Form method="post" className="actions mt-4">
          <Button variant="vote" name="intent" value="announce">
            {t("announce")}
          </Button>
          <ButtonLink to={`/scrutins/${vote.id}/modifier`} variant="quiet">
            {t("edit")}
          </ButtonLink>
        </Form>
      </div>
    </div>
  );
}
