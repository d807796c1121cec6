import type { Translation } from "../../catalogue";
import type fr from "../fr/admin";

export default {
  refusals: {},
} satisfies Translation<typeof fr>;
