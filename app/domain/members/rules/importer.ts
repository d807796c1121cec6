/**
 * A person who may bring members in and keep their register: what governance makes of an actor whose running mandate says
 * so (`importerOf` in its policy). Null is somebody who may not.
 */
export type Importer = { memberId: number; firstName: string; lastName: string; right: "members.import" } | null;
