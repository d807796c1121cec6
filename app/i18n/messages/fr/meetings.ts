export default {
  refusals: {},
} as const;
