/** The field of a ballot paper in which an option gets its points, its grade or its rank. */
export function ballotField(kind: "points" | "grade" | "rank", optionId: string): string {
  return `${kind}-${optionId}`;
}

/** The field of a draft in which a college gets its weight, by the college's place. */
export function weightField(at: number): string {
  return `colleges[${at}].weight`;
}
