export * from "./budgets";
export * from "./governance";
export * from "./journal";
export * from "./meetings";
export * from "./members";
export * from "./notifications";
export * from "./participation";
