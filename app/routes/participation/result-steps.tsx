import { Fragment } from "react";
import type { ResolutionCount } from "~/domain/participation/rules/resolution";
import { tellResolution } from "~/domain/participation/rules/telling/resolution";
import { useTranslations } from "~/i18n/speech";
import { useTelling } from "~/i18n/use-telling";

/** The count's trace in words, one step a line, so that anyone can follow it with a pencil. */
export function ResultSteps({ count }: { count: ResolutionCount }) {
  const t = useTranslations("participation.result");
  const { step } = useTelling();
  return (
    <div>
      <h3 className="mb-2">{t("howTitle")}</h3>
      <ol className="numbered">
        {tellResolution(count).map(({ title, steps }) => (
          <Fragment key={title.say}>
            {steps.map((one, at) => (
              <li key={at}>{step(one)}</li>
            ))}
          </Fragment>
        ))}
      </ol>
    </div>
  );
}
