import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { useSentence } from "~/ui/form/use-sentence";
import type { Trouble } from "./simulation-state";

/** Why a file gives no answer: the line at fault and what is wrong there. */
export function TroubleNote({ trouble, kept }: { trouble: Trouble | null; kept: boolean }) {
  const t = useTranslations("simulator.trouble");
  return (
    <div role="alert">
      {trouble ? (
        <div className="error-summary">
          <p>
            <strong>{trouble.kind === "malformed" ? <MalformedSentence trouble={trouble} /> : t(trouble.kind)}</strong>
          </p>
          {kept && trouble.kind !== "unreachable" ? <p>{t("kept")}</p> : null}
        </div>
      ) : null}
    </div>
  );
}

function MalformedSentence({ trouble: { line, fault } }: { trouble: Extract<Trouble, { kind: "malformed" }> }) {
  const t = useTranslations("simulator.trouble");
  const sentence = useSentence();
  const format = useFormat();
  return t("line", { line: format.number(line), what: sentence("refusals", fault) });
}
