import { pageTitle } from "~/i18n/page-title";
import { AskByMail } from "./ask-by-mail";
import { askByMailAction } from "./ask-by-mail.server";

export { actionHeaders as headers } from "~/server/action-headers";
export const meta = pageTitle((t) => t("account.askByMail.signInLink.title"));
export const action = askByMailAction("sign_in_link");

export default function AskLink() {
  return <AskByMail purpose="signInLink" />;
}
