import { AreaLayout, neverAgain } from "~/i18n/area";
import { areaLoader } from "~/i18n/area-loader.server";

export const loader = areaLoader("participation", "ballots", "box");
export { AreaLayout as default, neverAgain as shouldRevalidate };
