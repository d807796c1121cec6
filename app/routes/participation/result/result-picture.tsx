import { CollegesChart } from "./colleges-picture";
import { CollegesTable } from "./colleges-table";
import { ConsentTable } from "./consent-table";
import { ProfileChart } from "./profile-chart";
import { RankingTable } from "./ranking-table";
import { ResolutionPicture } from "./resolution-picture";
import { ResolutionTable } from "./resolution-table";
import type { ShownResult } from "./shown-result.server";
import { SumsTable } from "./sums-table";

/** What of the picture fits on the sheet; the larger tables follow below it. */
export function ResultPicture({ result: { picture } }: { result: ShownResult }) {
  switch (picture?.kind) {
    case "resolution":
      return (
        <>
          {picture.colleges ? (
            <>
              <CollegesChart picture={picture.colleges} />
              <CollegesTable picture={picture.colleges} />
            </>
          ) : (
            <ResolutionPicture count={picture.count} />
          )}
          <ResolutionTable count={picture.count} />
        </>
      );
    case "consent":
      return <ConsentTable count={picture.count} />;
    case "approval":
    case "score":
      return <SumsTable picture={picture} />;
    case "profile":
      return <ProfileChart picture={picture} />;
    case "duels":
      return <RankingTable picture={picture} />;
    default:
      return null;
  }
}
