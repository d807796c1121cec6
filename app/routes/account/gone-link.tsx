import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";

const ways = {
  signInLink: "/connexion/lien",
  passwordReset: "/mot-de-passe/oublie",
  invitation: "/mot-de-passe/oublie",
};

/** A link that opens nothing any more, with the way to a new one. */
export function GoneLink({ purpose }: { purpose: keyof typeof ways }) {
  const t = useTranslations("account.goneLink");
  return (
    <>
      <PageHeading title={t("title")} lead={t(`${purpose}.why`)} />
      <p className="actions">
        <ButtonLink to={ways[purpose]}>{t(`${purpose}.again`)}</ButtonLink>
        <ButtonLink to="/connexion" variant="quiet">
          {t("signIn")}
        </ButtonLink>
      </p>
    </>
  );
}
