import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/**
 * A ballot that is being read again changes nothing, so the page around it is not asked for anew: a vote that closes just
 * then would put its notice in the place of what the member reads, and the box says it better.
 */
export function keepReview({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return formData?.get("intent") === "review" ? false : defaultShouldRevalidate;
}
