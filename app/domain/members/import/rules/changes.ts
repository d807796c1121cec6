import type { RowValues } from "./check-row";
import type { ImportField } from "./columns";

type Present = Omit<RowValues, "number" | "email"> & { email: string | null; antenna: string; category: string };

/** What a row would replace: the present value beside each cell that differs; "" where the register has nothing yet. */
export function replacedBy(
  values: RowValues,
  present: Present,
  hasOneName: boolean,
): Partial<Record<ImportField, string>> {
  const replaced: Partial<Record<ImportField, string>> = {};
  const sameName = values.firstName === present.firstName && values.lastName === present.lastName;
  if (hasOneName && !sameName) replaced.name = `${present.firstName} ${present.lastName}`;
  if (!hasOneName && values.firstName !== present.firstName) replaced.firstName = present.firstName;
  if (!hasOneName && values.lastName !== present.lastName) replaced.lastName = present.lastName;
  if (values.email && values.email !== present.email?.toLowerCase()) replaced.email = present.email ?? "";
  if (values.antennaId !== present.antennaId) replaced.antenna = present.antenna;
  if (values.categoryId !== present.categoryId) replaced.category = present.category;
  if (values.language && values.language !== present.language) replaced.language = present.language ?? "";
  if (values.joinedOn !== present.joinedOn) replaced.joinedOn = present.joinedOn.split("-").reverse().join("/");
  return replaced;
}
