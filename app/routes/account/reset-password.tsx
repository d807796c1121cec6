import { pageTitle } from "~/i18n/page-title";
import { ChoosePassword } from "./choose-password";
import { choosePasswordAction, choosePasswordLoader } from "./choose-password.server";

export { actionHeaders as headers } from "~/server/action-headers";
export const meta = pageTitle((t) => t("account.choosePassword.passwordReset.title"));
export const loader = choosePasswordLoader("password_reset");
export const action = choosePasswordAction("password_reset");

export default function ResetPassword() {
  return <ChoosePassword purpose="passwordReset" />;
}
