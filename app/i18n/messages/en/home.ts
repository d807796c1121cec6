import type { Translation } from "../../catalogue";
import type fr from "../fr/home";

export default {
  refusals: {},
} satisfies Translation<typeof fr>;
