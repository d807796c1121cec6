import { useTranslations } from "~/i18n/speech";
import { FlowLines } from "~/ui/flow-lines";
import { Table } from "~/ui/table";

export interface Decided {
  readonly key: string;
  readonly title: string;
  /** The least, the quarter, the middle, the three quarters and the most. */
  readonly cents: readonly number[];
  /** The one that the page is about. */
  readonly isMain: boolean;
}

interface DecidedMoneyProps {
  outcomes: readonly Decided[];
  money: (cents: number) => string;
}

const ranks = ["least", "quarter", "middle", "threeQuarters", "most"] as const;

/** How the money is spread over those who voted: half of them between the ends of the box. */
export function DecidedMoney({ outcomes, money }: DecidedMoneyProps) {
  const t = useTranslations("decided");
  const most = Math.max(1, ...outcomes.flatMap(({ cents }) => cents));
  return (
    <>
      <p className="prose mb-4">{t("lead")}</p>
      <FlowLines
        lines={outcomes.map(({ key, title, cents, isMain }) => ({
          key,
          title,
          picture: <Spread cents={cents} most={most} isMain={isMain} />,
          figure: money(cents[2] ?? 0),
        }))}
      />
      <div className="figures-table">
        <Table
          caption={t("caption")}
          captionHidden
          items={outcomes}
          itemKey={({ key }) => key}
          columns={[
            {
              key: "outcome",
              title: <span className="sr-only">{t("outcome")}</span>,
              heading: true,
              cell: ({ title }) => title,
            },
            ...ranks.map((rank, at) => ({
              key: rank,
              title: t(rank),
              number: true,
              cell: ({ cents }: Decided) => money(cents[at] ?? 0),
            })),
          ]}
        />
      </div>
    </>
  );
}

function Spread({ cents, most, isMain }: { cents: readonly number[]; most: number; isMain: boolean }) {
  const [least = 0, quarter = 0, middle = 0, threeQuarters = 0, top = 0] = cents.map((one) => (one / most) * 100);
  return (
    <svg className="bar" aria-hidden="true">
      <rect className="bar-ground" x={`${least}%`} y="12" width={`${Math.max(0.4, top - least)}%`} height="3" />
      <rect
        className={isMain ? "bar-reached" : "bar-fill"}
        x={`${quarter}%`}
        y="3"
        width={`${Math.max(0.4, threeQuarters - quarter)}%`}
        height="20"
      />
      <rect className="bar-line" x={`${middle}%`} width="3" height="26" />
    </svg>
  );
}
