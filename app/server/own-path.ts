/** A path of this installation to come back to, or the home page: never another site, however it is disguised. */
export function ownPath(asked: FormDataEntryValue | null | undefined): string {
  const here = "http://here.invalid";
  if (typeof asked !== "string" || !asked.startsWith("/") || !URL.canParse(asked, here)) return "/";
  const url = new URL(asked, here);
  const path = url.pathname + url.search + url.hash;
  // « /.//elsewhere.example » only becomes dangerous once its dots are resolved
  return url.origin === here && !path.startsWith("//") ? path : "/";
}
