import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Button } from "~/ui/button";
import type { SimulationState } from "./simulation-state";

interface WorkLineProps {
  state: Pick<SimulationState, "work" | "trouble" | "answered">;
  stop: () => void;
}

/** What the counting is at: how long it took, that it lasts, or why there is no answer. */
export function WorkLine({ state: { work, trouble, answered }, stop }: WorkLineProps) {
  const t = useTranslations("simulator.work");
  const format = useFormat();
  if (work?.kind === "reading") {
    return (
      <p className="work-line">
        <span>{t("reading", { ratio: format.percent(work.ratio) })}</span>
        <progress aria-label={t("progress")} value={work.ratio} max={1} />
      </p>
    );
  }
  if (work?.kind === "counting") {
    return (
      <p className="work-line">
        <span>{t("counting")}</span>
        <progress aria-label={t("progress")} />
        <Button type="button" variant="quiet" small onClick={stop}>
          {t("stop")}
        </Button>
      </p>
    );
  }
  return (
    <p className="work-line hint">
      {work?.kind === "stopped"
        ? t("stopped")
        : answered?.ms != null
          ? t("took", { ms: Math.max(1, Math.round(answered.ms)) })
          : trouble?.kind === "unreachable"
            ? t("unreachable")
            : t("here")}
    </p>
  );
}
