import type { ReactNode } from "react";
import { useTranslations } from "~/i18n/speech";
import { DemonstrationBanner } from "./demonstration-banner";
import { FlashMessage } from "./flash-message";
import { Footer } from "./footer";
import { Header } from "./header";
import { RouteFocus } from "./route-focus";

export function Shell({ children }: { children: ReactNode }) {
  const t = useTranslations("shell.header");
  return (
    <>
      <a className="skip" href="#contenu">
        {t("skip")}
      </a>
      <DemonstrationBanner />
      <Header />
      <main id="contenu" tabIndex={-1} className="page">
        <FlashMessage />
        {children}
      </main>
      <Footer />
      <RouteFocus />
    </>
  );
}
