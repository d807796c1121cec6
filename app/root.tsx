import atkinson from "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url";
import bricolage from "@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2?url";
import { data, type LinksFunction, type LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { type ReactNode, useMemo } from "react";
import { mayAnywhere } from "~/domain/governance/actor";
import { catalogues } from "~/i18n/messages.server";
import { pageTitle } from "~/i18n/page-title";
import { type PageSpeech, SpeechProvider } from "~/i18n/speech";
import { takeFlash } from "~/server/flash.server";
import { software } from "~/server/software.server";
import styles from "~/styles.css?url";
import { Document } from "~/ui/document";
import { PageError } from "~/ui/page-error";
import { type RootData, useRootData } from "~/ui/root-data";
import { Shell } from "~/ui/shell/shell";
import { StandaloneError } from "~/ui/standalone-error";

export const links: LinksFunction = () => [
  ...[atkinson, bricolage].map((href) => ({
    rel: "preload" as const,
    as: "font" as const,
    type: "font/woff2",
    crossOrigin: "anonymous" as const,
    href,
  })),
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta = pageTitle();

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { locale, actor, cooperative, requestId } = context;
  const { flash, headers } = await takeFlash(request, context);
  const page: RootData = {
    locale,
    timeZone: cooperative.timeZone,
    now: new Date(),
    messages: { shell: catalogues[locale].shell },
    cooperative: { name: cooperative.name, demonstration: cooperative.kind === "demonstration" },
    actor: actor && {
      memberId: actor.memberId,
      firstName: actor.firstName,
      lastName: actor.lastName,
      mayAdminister: mayAnywhere(actor, "members.import"),
    },
    flash,
    requestId,
    software,
  };
  return data(page, { headers });
}

export default function Root() {
  return (
    <Page root={useLoaderData<typeof loader>()}>
      <Outlet />
    </Page>
  );
}

function Page({ root, children }: { root: PageSpeech; children: ReactNode }) {
  const { locale, timeZone, now, messages } = root;
  const speech = useMemo(() => ({ locale, timeZone, now, messages }), [locale, timeZone, now, messages]);
  return (
    <Document locale={locale}>
      <SpeechProvider speech={speech}>
        <Shell>{children}</Shell>
      </SpeechProvider>
    </Document>
  );
}

/** Inside the shell when its data came; otherwise a page that stands alone and needs no script. */
export function ErrorBoundary() {
  const root = useRootData();
  if (!root) return <StandaloneError />;
  return (
    <Page root={root}>
      <PageError />
    </Page>
  );
}
