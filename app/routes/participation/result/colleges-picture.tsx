import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Bar } from "~/ui/bar";
import type { CollegesPicture, DrawnCollege } from "./colleges";

const percentage = (ratio: number) => `${ratio * 100}%`;

/** The weighed total against the pass line, then what it is made of: the table beside says the same in figures. */
export function CollegesChart({ picture }: { picture: CollegesPicture }) {
  const t = useTranslations("ballots.colleges");
  const result = useTranslations("participation.result");
  const { percent } = useFormat();
  const { total, plain, line, strict, reached, colleges } = picture;
  return (
    <div>
      <p>
        <strong>{result("majorityBar")}</strong>{" "}
        {t("total", { share: percent(total, 1), strict: strict ? "yes" : "no", line: percent(line, 1) })}
      </p>
      <Bar value={total} line={line} reached={reached} />
      <p className="hint mt-1">{t("plain", { share: percent(plain, 1) })}</p>
      <svg className="mosaic" aria-hidden="true">
        {colleges.map((college, at) => (
          <Column
            key={college.id}
            college={college}
            number={at + 1}
            left={colleges.slice(0, at).reduce((sum, { weight }) => sum + weight, 0)}
            reached={reached}
          />
        ))}
      </svg>
      <p className="hint">{t("picture")}</p>
    </div>
  );
}

interface ColumnProps {
  college: DrawnCollege;
  number: number;
  /** Where it begins. */
  left: number;
  reached: boolean;
}

function Column({ college: { weight, share }, number, left, reached }: ColumnProps) {
  const full = share ?? 0;
  const box = { x: percentage(left), width: percentage(weight) };
  return (
    <>
      <rect className="bar-ground mosaic-edge" {...box} y="0" height="100%" />
      <rect
        className={`${reached ? "bar-reached" : "bar-fill"} mosaic-edge`}
        {...box}
        y={percentage(1 - full)}
        height={percentage(full)}
      />
      {weight > 0 ? (
        <text className="mosaic-number" x={percentage(left + weight / 2)} y="1.4em">
          {number}
        </text>
      ) : null}
    </>
  );
}
