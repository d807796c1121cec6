import { AreaLayout, neverAgain } from "~/i18n/area";
import { areaLoader } from "~/i18n/area-loader.server";

/** The explanations are long: they come with their own page only. */
export const loader = areaLoader("methods", "participation");
export { AreaLayout as default, neverAgain as shouldRevalidate };
