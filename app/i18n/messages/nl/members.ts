import type { Translation } from "../../catalogue";
import type fr from "../fr/members";

export default {
  refusals: {},
} satisfies Translation<typeof fr>;
