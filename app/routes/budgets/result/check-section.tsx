import { Form, useActionData } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/form/text-field";
import { Section } from "~/ui/section";
import { RecountHelp } from "../../participation/recount-help";

interface CheckSectionProps {
  roundId: number;
  vote: { id: number; published: boolean; lotSeed: string | null } | null;
  small: boolean;
  /** The rule that counted, as the options of the command. */
  options: string;
}

/** Everything it takes to count again without trusting this page, and the answer to "is my ballot in the box?" */
export function CheckSection({ roundId, vote, small, options }: CheckSectionProps) {
  const t = useTranslations("budgets.check");
  const answer = useActionData<{ inBox?: boolean }>();
  if (!vote?.published) return null;
  return (
    <Section title={t("title")} id="verifier">
      <div className="two-forms">
        <ul className="prose">
          <li>
            <a href={`/scrutins/${vote.id}/archive.json`} download>
              {t("archive")}
            </a>
            <p className="hint">{t("archiveHelp")}</p>
          </li>
          {small ? null : (
            <li>
              <RecountHelp voteId={vote.id} program={t("program")} help={t("programHelp")} />
            </li>
          )}
          {small ? null : (
            <li>
              <a href={`/budgets/${roundId}/bulletins.pb`} download>
                {t("pb")}
              </a>
              <p className="hint">
                {t("pbHelp")}{" "}
                <code className="wrap-anywhere">
                  npm run -s allocate -- budget-{roundId}.pb {options}
                </code>
              </p>
            </li>
          )}
          <li>
            {t("seed")} <code className="break-all">{vote.lotSeed}</code>
          </li>
        </ul>
        <Form method="post" className="form" preventScrollReset>
          <h3>{t("receipt")}</h3>
          <input type="hidden" name="intent" value="check" />
          <TextField name="code" label={t("code")} hint={t("codeHint")} maxLength={60} autoComplete="off" />
          <div>
            <Button variant="quiet">{t("ask")}</Button>
          </div>
          <p role="status">
            {answer?.inBox === undefined ? null : <strong>{answer.inBox ? t("inBox") : t("notInBox")}</strong>}
          </p>
        </Form>
      </div>
    </Section>
  );
}
