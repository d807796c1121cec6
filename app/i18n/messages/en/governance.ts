import type { Translation } from "../../catalogue";
import type fr from "../fr/governance";

export default {
  refusals: {},
} satisfies Translation<typeof fr>;
