/** A day of the calendar as an instant for formatting: noon, so that no time zone moves it. */
export function noon(day: string): Date {
  return new Date(`${day}T12:00Z`);
}
