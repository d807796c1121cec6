import type { Translation } from "../../catalogue";
import type fr from "../fr/participation";

export default {
  refusals: {},
} satisfies Translation<typeof fr>;
