import type { Translation } from "../../catalogue";
import type fr from "../fr/meetings";

export default {
  refusals: {},
} satisfies Translation<typeof fr>;
