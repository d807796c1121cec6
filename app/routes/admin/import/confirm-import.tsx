import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { Checkbox } from "~/ui/form/checkbox";

/** The one decision: these rows, with or without invitations, or nothing. */
export function ConfirmImport({ count }: { count: number }) {
  const t = useTranslations("admin.preview");
  return (
    <>
      {count === 0 ? (
        <p className="mt-2">{t("nothing")}</p>
      ) : (
        <Form method="post" className="form mt-4">
          <Checkbox name="invite" label={t("invite")} hint={t("inviteHint")} optional />
          <div className="actions mt-0">
            <Button name="intent" value="import">
              {t("import", { count })}
            </Button>
          </div>
        </Form>
      )}
      <Form method="post" className="mt-4">
        <Button name="intent" value="cancel" variant="quiet" small>
          {t("cancel")}
        </Button>
      </Form>
    </>
  );
}
