/** The field of a ballot paper in which an option gets its points, its grade or its rank. */
export function ballotField(kind: "points" | "grade" | "rank", optionId: string): string {
  return `${kind}-${optionId}`;
}
