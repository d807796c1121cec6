import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { runningMandatesOf } from "~/domain/governance/running-mandates-of.server";
import { profileForm } from "~/domain/members/account/forms";
import { myAccount } from "~/domain/members/account/queries.server";
import { updateProfile } from "~/domain/members/account/update-profile.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { translate } from "~/i18n/translate.server";
import { useFormat } from "~/i18n/use-format";
import { redirectWithFlash } from "~/server/flash.server";
import { parseForm } from "~/server/forms.server";
import { notFound, requireMember } from "~/server/guards.server";
import { languageCookie } from "~/server/language-cookie";
import { ButtonLink } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { noon } from "./calendar-day";
import { MyMandates } from "./my-mandates";
import { ProfileForm } from "./profile-form";
import { SignOutButton } from "./sign-out-button";

export const meta = pageTitle((t) => t("account.me.title"));

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { memberId } = requireMember(context, request);
  const { db, locale, cooperative } = context;
  const [account, mandates] = await Promise.all([myAccount(db, memberId), runningMandatesOf(db, memberId)]);
  if (!account) throw notFound();
  const functionName = translate({ locale, timeZone: cooperative.timeZone }, "governance.functions");
  return {
    account: {
      ...account,
      antenna: account.antenna[locale] ?? account.antenna.fr,
      category: account.category[locale] ?? account.category.fr,
    },
    mandates: mandates.map(({ bodyName, label, ...mandate }) => ({
      ...mandate,
      bodyName: bodyName[locale] ?? bodyName.fr,
      post: label?.[locale] ?? label?.fr ?? functionName(mandate.function),
    })),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireMember(context, request);
  const parsed = await parseForm(request, profileForm);
  if (!parsed.ok) return parsed.reply;
  await updateProfile(context.db, actor, parsed.value);
  const { language: locale } = parsed.value;
  const t = translate({ locale, timeZone: context.cooperative.timeZone }, "account.me");
  const response = await redirectWithFlash("/moi", context, t("saved"));
  response.headers.append("Set-Cookie", languageCookie(locale));
  return response;
}

export default function Me() {
  const { account, mandates } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("account.me");
  const format = useFormat();
  return (
    <>
      <PageHeading
        above={t("title")}
        title={`${account.firstName} ${account.lastName}`}
        lead={t("lead", { number: account.number })}
        action={
          <div className="actions">
            <ButtonLink to="/moi/securite" variant="quiet">
              {t("security")}
            </ButtonLink>
            <SignOutButton />
          </div>
        }
      />
      <Facts
        facts={[
          [t("antenna"), account.antenna],
          [t("category"), account.category],
          [t("joinedOn"), format.day(noon(account.joinedOn), { weekday: false, year: true })],
          [t("email"), account.email ?? t("noEmail")],
        ]}
      />
      <p className="hint mt-4">{t("register")}</p>
      <Section title={t("mandatesTitle")}>
        <MyMandates mandates={mandates} />
      </Section>
      <Section title={t("profileTitle")} id="profil">
        <ProfileForm account={account} form={form} />
      </Section>
    </>
  );
}
