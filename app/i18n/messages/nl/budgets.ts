import type { Translation } from "../../catalogue";
import type fr from "../fr/budgets";

export default {
  refusals: {},
} satisfies Translation<typeof fr>;
