import { AreaLayout, neverAgain } from "~/i18n/area";
import { areaLoader } from "~/i18n/area-loader.server";

/** The paper's sentences, and those of the ballot box: its faults, its refusals and its receipt. */
export const loader = areaLoader("budgets", "box");
export { AreaLayout as default, neverAgain as shouldRevalidate };
