import { AreaLayout, neverAgain } from "~/i18n/area";
import { areaLoader } from "~/i18n/area-loader.server";

/** The ballot's own sentences, and those of the ballot box: its refusals and its receipt. */
export const loader = areaLoader("budgets", "participation");
export { AreaLayout as default, neverAgain as shouldRevalidate };
