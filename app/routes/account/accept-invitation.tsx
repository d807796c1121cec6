import { pageTitle } from "~/i18n/page-title";
import { ChoosePassword } from "./choose-password";
import { choosePasswordAction, choosePasswordLoader } from "./choose-password.server";

export { actionHeaders as headers } from "~/server/action-headers";
export const meta = pageTitle((t) => t("account.choosePassword.invitation.title"));
export const loader = choosePasswordLoader("invitation");
export const action = choosePasswordAction("invitation");

export default function AcceptInvitation() {
  return <ChoosePassword purpose="invitation" />;
}
