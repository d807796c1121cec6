import type { Translation } from "../../catalogue";
import type fr from "../fr/account";

export default {
  refusals: {},
} satisfies Translation<typeof fr>;
