import { pageTitle } from "~/i18n/page-title";
import { AskByMail } from "./ask-by-mail";
import { askByMailAction } from "./ask-by-mail.server";

export { actionHeaders as headers } from "~/server/action-headers";
export const meta = pageTitle((t) => t("account.askByMail.passwordReset.title"));
export const action = askByMailAction("password_reset");

export default function ForgottenPassword() {
  return <AskByMail purpose="passwordReset" />;
}
