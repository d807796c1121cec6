import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { importerOf } from "~/domain/governance/policy";
import { mandatesOf } from "~/domain/governance/read-mandates.server";
import { changeCategory } from "~/domain/members/register/change-category.server";
import { changeCategoryForm } from "~/domain/members/register/forms";
import { inviteAgain } from "~/domain/members/register/invite-again.server";
import { readMember } from "~/domain/members/register/queries.server";
import { categoryChoices } from "~/domain/members/register/read-categories.server";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { translate } from "~/i18n/translate.server";
import { useFormat } from "~/i18n/use-format";
import { redirectWithFlash } from "~/server/flash.server";
import { replyTo } from "~/server/form-reply";
import { parseForm, refusalReply } from "~/server/forms.server";
import { idParam, notFound, requireRight } from "~/server/guards.server";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { ErrorSummary } from "~/ui/form/error-summary";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { MandateRows } from "./mandates/mandate-rows";
import { MemberCategory } from "./member-category";

export const meta = pageTitle<typeof loader>((_t, { member }) => `${member.firstName} ${member.lastName}`);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireRight(context, request, "members.import");
  const id = idParam(params.id);
  const [member, mandates, categories] = await Promise.all([
    readMember(context.db, id, context.locale),
    mandatesOf(context.db, context.locale, id),
    categoryChoices(context.db, context.locale),
  ]);
  if (!member) throw notFound();
  return { member, mandates, categories };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const importer = importerOf(requireRight(context, request, "members.import"));
  const memberId = idParam(params.id);
  const form = await request.formData();
  const done = (said: "invited" | "categoryChanged") => {
    const t = translate({ locale: context.locale, timeZone: context.cooperative.timeZone }, "admin.flash");
    return redirectWithFlash(`/admin/membres/${memberId}`, context, t(said));
  };
  if (form.get("intent") === "category") {
    const parsed = await parseForm(form, changeCategoryForm);
    if (!parsed.ok) return parsed.reply;
    const changed = await changeCategory(context.db, importer, { memberId, ...parsed.value });
    return changed.ok ? done("categoryChanged") : refusalReply(form, changed);
  }
  const { publicUrl } = context.configuration;
  const invited = await inviteAgain(context.db, importer, { memberId, publicUrl });
  return invited.ok ? done("invited") : refusalReply(form, invited);
}

export default function MemberPage() {
  const { member, mandates, categories } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>();
  const t = useTranslations("admin.member");
  const format = useFormat();
  const day = (text: string) => format.day(new Date(`${text}T12:00Z`), { weekday: false, year: true });
  const invited = member.invitedAt ? t("invited", { date: format.moment(member.invitedAt) }) : t("neverInvited");
  return (
    <>
      <PageHeading
        above={<Link to="/admin/membres">{t("list")}</Link>}
        title={`${member.firstName} ${member.lastName}`}
      />
      <Facts
        facts={[
          [t("number"), member.number],
          [t("email"), member.email ?? t("noEmail")],
          [t("antenna"), member.antenna],
          [t("category"), member.category],
          [t("language"), t(`languages.${member.language}`)],
          [t("joinedOn"), day(member.joinedOn)],
          [t("leftOn"), member.leftOn ? day(member.leftOn) : null],
          [t("access"), member.hasPassword ? t("hasPassword") : invited],
        ]}
      />
      {member.hasPassword || member.leftOn || !member.email ? null : (
        <Form method="post" className="form mt-6">
          <ErrorSummary form={replyTo("invite", form)} />
          <div className="actions">
            <Button variant="quiet" name="intent" value="invite">
              {t("invite")}
            </Button>
          </div>
        </Form>
      )}
      <Section title={t("mandates")}>
        {mandates.length === 0 ? <p className="hint">{t("noMandate")}</p> : <MandateRows mandates={mandates} />}
      </Section>
      {member.leftOn ? null : (
        <Section title={t("changeCategory")}>
          <MemberCategory form={replyTo("category", form)} categories={categories} categoryId={member.categoryId} />
        </Section>
      )}
      <p className="mt-8">
        <Link to={`/historique/member/${member.id}`}>{t("history")}</Link>
      </p>
    </>
  );
}
