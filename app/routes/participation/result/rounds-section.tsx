import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { RoundChart } from "./round-chart";
import { RoundStory } from "./round-story";
import type { RoundsPicture } from "./rounds";
import { RoundsTable } from "./rounds-table";

/** The count round by round: what each did, the picture of one, and the table of all around it. */
export function RoundsSection({ picture }: { picture: RoundsPicture }) {
  const t = useTranslations("participation.result.rounds");
  return (
    <Section title={t("title", { rounds: picture.rounds })} id="tours">
      <div className="rounds">
        <RoundStory picture={picture} />
        <RoundChart picture={picture} />
      </div>
      <RoundsTable picture={picture} />
    </Section>
  );
}
