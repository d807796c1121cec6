import { useTranslations } from "~/i18n/speech";
import { State } from "~/ui/state";
import { useGradeNames } from "../grade-names";
import type { ProfilePicture } from "./profile";

/** Segments narrower than this hold no number. */
const narrow = 0.045;

/** The merit profile: the grades of each option side by side, best first, and the line through the middle. */
export function ProfileChart({ picture }: { picture: ProfilePicture }) {
  const t = useTranslations("participation.result");
  const { options, ballots, grades } = picture;
  const names = useGradeNames(grades.length);
  return (
    <div>
      <h3 className="mb-2">{t("profile.title")}</h3>
      <ul className="profile-legend" aria-hidden="true">
        {names.map((name, grade) => (
          <li key={name}>
            <span className={`profile-key grade-${tone(grade, grades.length)}`}>{grade + 1}</span> {name}
          </li>
        ))}
      </ul>
      <ol className="profiles">
        {options.map(({ id, title, place, chosen, counts, majorityGrade, sign }) => (
          <li key={id}>
            <p>
              {place}. {chosen ? <strong>{title}</strong> : title}{" "}
              {chosen ? <State tone="good">{t("chosen")}</State> : null}{" "}
              <span className="profile-grade">
                {names[majorityGrade]} {t(`profile.${sign === "+" ? "plus" : "minus"}`)}
              </span>
            </p>
            <div className="profile" aria-hidden="true">
              {counts.map((count, grade) => (
                <span
                  key={grade}
                  className={`grade-${tone(grade, grades.length)}`}
                  style={{ width: `${(count / ballots) * 100}%` }}
                >
                  {count / ballots < narrow ? null : grade + 1}
                </span>
              ))}
            </div>
          </li>
        ))}
      </ol>
      <p className="hint">{t("profile.help")}</p>
    </div>
  );
}

/** One of seven tones; a shorter scale takes some of them, its ends always. */
function tone(grade: number, of: number): number {
  return Math.round((grade * 6) / (of - 1));
}
