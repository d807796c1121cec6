import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "./button";
import type { ErrorKind } from "./error-kind";
import { PageHeading } from "./page-heading";

const worthRetrying: ReadonlySet<ErrorKind> = new Set(["server", "unavailable", "offline", "tooMany"]);

/** Plain links, so that the way back works whatever is broken. */
export function ErrorMessage({ kind, reference }: { kind: ErrorKind; reference: string | undefined }) {
  const t = useTranslations("shell");
  return (
    <>
      <PageHeading title={t(`errors.${kind}Title`)} lead={t(`errors.${kind}`)} />
      <p className="actions">
        {kind === "signIn" ? (
          <ButtonLink to="/connexion">{t("header.signIn")}</ButtonLink>
        ) : (
          <ButtonLink to="/" reloadDocument>
            {t("errors.home")}
          </ButtonLink>
        )}
        {worthRetrying.has(kind) ? (
          <ButtonLink to="" reloadDocument variant="quiet">
            {t("errors.retry")}
          </ButtonLink>
        ) : null}
      </p>
      {reference ? <p className="reference">{t("errors.reference", { reference })}</p> : null}
    </>
  );
}
