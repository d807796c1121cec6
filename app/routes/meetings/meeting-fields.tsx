import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { DateTimeField } from "~/ui/form/date-time-field";
import { TextField } from "~/ui/form/text-field";

interface MeetingFieldsProps {
  form: MaybeReply;
  meeting?: { title: string; startsAt: Date; endsAt: Date; venue: string; onlineUrl: string | null };
}

export function MeetingFields({ form, meeting }: MeetingFieldsProps) {
  const t = useTranslations("meetings.meetingForm");
  return (
    <>
      <TextField
        form={form}
        name="title"
        label={t("name")}
        hint={t("nameHint")}
        maxLength={150}
        defaultValue={meeting?.title}
      />
      <DateTimeField form={form} name="startsAt" label={t("startsAt")} defaultValue={meeting?.startsAt} />
      <DateTimeField form={form} name="endsAt" label={t("endsAt")} defaultValue={meeting?.endsAt} />
      <TextField
        form={form}
        name="venue"
        label={t("venue")}
        hint={t("venueHint")}
        maxLength={150}
        defaultValue={meeting?.venue}
      />
      <TextField
        form={form}
        name="onlineUrl"
        type="url"
        label={t("onlineUrl")}
        hint={t("onlineUrlHint")}
        maxLength={500}
        defaultValue={meeting?.onlineUrl ?? undefined}
        optional
      />
    </>
  );
}
