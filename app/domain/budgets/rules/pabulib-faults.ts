import { lineFaults } from "../../participation/rules/file-faults";
import { malformedBy } from "../../participation/rules/malformed-file";

/** Everything that can be wrong with a Pabulib file, in English; catalogues say it in each language by the same codes. */
export const pabulibFaults = {
  ...lineFaults,
  columnTwice: 'column "{name}" appears twice',
  metaTwice: '"{name}" is given twice',
  noBudget: "META gives no budget",
  noColumn: "there is no column {name}",
  noMeta: "the file does not start with its META section",
  noVoteType: "META gives no vote_type",
  notAboveZero: 'the {what} must be above 0, not "{text}"',
  notNumber: 'the {what} should be a plain number, not "{text}"',
  pointsCount: "the vote names {projects, number} projects and gives {points, number} points",
  pointsTooLarge: "the points are too large to be counted exactly",
  projectId: '"{name}" cannot be a project\'s id',
  projectTwice: 'project "{name}" is listed twice',
  quoteOpen: "a quoted field is opened here and never closed",
  section: "section {name} is not expected here",
  sectionMissing: "section {name} is missing or empty",
  tooLarge: "the amounts are too large to be counted exactly",
  unknownProject: 'the vote names "{name}", which is no project',
  voteType: '"{name}" is not a known type of vote',
} as const;

export const malformedPabulib = malformedBy(pabulibFaults);
