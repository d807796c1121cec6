import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { type MaybeReply, replyTo } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { DateTimeField } from "~/ui/form/date-time-field";

interface CampaignFormProps {
  round: { voteOpensAt: Date; voteClosesAt: Date };
  form: MaybeReply;
}

/** The dates of the vote are confirmed with the list: a review that took longer puts them off. */
export function CampaignForm({ round, form }: CampaignFormProps) {
  const t = useTranslations("budgets.facilitator");
  const reply = replyTo("start_campaign", form);
  return (
    <Form method="post" className="form mt-4">
      <p>{t("campaignLead")}</p>
      <input type="hidden" name="intent" value="start_campaign" />
      <DateTimeField form={reply} name="voteOpensAt" label={t("voteOpensAt")} defaultValue={round.voteOpensAt} />
      <DateTimeField form={reply} name="voteClosesAt" label={t("voteClosesAt")} defaultValue={round.voteClosesAt} />
      <div>
        <Button>{t("startCampaign")}</Button>
      </div>
    </Form>
  );
}
