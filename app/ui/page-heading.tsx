import type { ReactNode } from "react";
import { typeset } from "~/i18n/typeset";
import { type Level, LevelSign } from "./level-sign";

interface PageHeadingProps {
  title: ReactNode;
  level?: Level;
  /** Shown above the title when there is no level: where this page belongs. */
  above?: ReactNode;
  lead?: ReactNode;
  /** The one main thing to do on this page. */
  action?: ReactNode;
  /** For the few pages whose title is a place (« À vous », « Qui décide quoi »). */
  display?: boolean;
}

export function PageHeading({ title, level, above, lead, action, display }: PageHeadingProps) {
  return (
    <header className={display ? "page-heading display" : "page-heading"}>
      <div>
        {level ? <LevelSign level={level} /> : above ? <p className="hint">{above}</p> : null}
        <h1>{typeof title === "string" ? typeset(title) : title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
      {action}
    </header>
  );
}
