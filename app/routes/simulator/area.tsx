import { AreaLayout, neverAgain } from "~/i18n/area";
import { areaLoader } from "~/i18n/area-loader.server";

export const loader = areaLoader("simulator", "terms", "decided");
export { AreaLayout as default, neverAgain as shouldRevalidate };
