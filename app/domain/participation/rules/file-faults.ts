import { malformedBy } from "./malformed-file";

/*
 * Everything that can be wrong with a file of ballots, in English: catalogues of sentences say it in each language by
 * the same codes, with the same values.
 */

/** In a file of any format that is read by lines. */
export const lineFaults = {
  lineTooLong: "the line is too long for any ballot or project",
  tooManyLines: "the file has too many lines",
} as const;

const bltFaults = {
  wholeNumberTo: '"{text}" should be a whole number, from 1 to {largest, number}',
  candidateNumber: '"{text}" should be a candidate\'s number, from 1 to {largest, number}',
  bltOption: '"{text}" is not an option that is known',
  tieOrder: "the order for ties should name each candidate once",
  nicknamesCount: "the file has {candidates, number} candidates and gives {given, number} nicknames",
  nickname: '"{text}" cannot be a nickname: ballots could not be told apart',
  nicknameTwice: '"{text}" is the nickname of two candidates',
  rankedTwice: "candidate {id} is ranked twice",
  noBallot: "the line is no ballot",
  zeroInside: "the 0 inside may be a place left blank or the end of a ballot: nothing in the file tells which",
  oneBehindIds: "the 1 behind each id may be a number of papers or a candidate: nothing in the file tells which",
  bracketOpen: '"{text}" opens a bracket that nothing closes',
  behindEnd: '"{text}" stands behind the 0 that ends the ballots, where names should',
  namesMissing: "the file has {candidates, number} candidates and names {named, number}",
  endsBeforeCandidates: "the file ends before the number of candidates",
  endsBeforeSeats: "the file ends before the number of seats",
  endsBeforeBallots: "the file ends before its ballots",
  endsInLine: "the file ends before the end of its line",
  endsInBallot: "the file ends before the 0 that ends a ballot",
  endsInBallots: "the file ends before the 0 that ends the ballots",
  endsInOption: "the file ends before the ] that ends an option",
  endsInId: "the file ends before the ) that ends an id",
  endsInSharedPlace: "the file ends before the ) that ends a shared place",
} as const;

const condorcetFaults = {
  parameterIndented: 'parameter "{name}" should stand at the start of its line',
  parameterLate: 'parameter "{name}" should stand before all ballots',
  parameterComment: 'no comment may follow parameter "{name}"',
  parameterTwice: 'parameter "{name}" is given twice',
  parameterSwitch: 'parameter "{name}" should be true or false, not "{text}"',
  wholeNumber: '"{text}" should be a whole number',
  noCandidate: "the file names no candidate",
  tooManyCandidates: "more than {most, number} candidates",
  candidateTwice: "a candidate is named twice",
  candidateName: '"{name}" cannot be a candidate\'s name',
  notBallot: '"{text}" is not a ballot',
  emptyRank: '"{text}" has an empty rank',
  emptyRanking: '"{text}" ranks an empty ranking among candidates',
  nameRankedTwice: '"{name}" is ranked twice',
} as const;

const preflibFaults = {
  fileEmpty: "the file is empty",
  noAlternatives: "the file does not say its NUMBER ALTERNATIVES",
  noCategories: "the file does not say its NUMBER CATEGORIES",
  endsBeforeName: "the file ends before the name of alternative {id}",
  endsBeforeTotals: "the file ends before the number of ballots",
  alternativeLine: '"{text}" should be {id}, a comma and a name',
  ballotTotals: '"{text}" should be three numbers of ballots',
  notRanking: '"{text}" is not a ranking',
  alternativeNumber: '"{text}" should be an alternative\'s number, from 1 to {largest, number}',
  alternativeTwice: "alternative {id} stands twice in a ballot",
  categoriesCount: "the ballot has {given, number} categories and the file {categories, number}",
} as const;

/** In a file of ballots that is no budget. */
export const ballotFaults = {
  ...bltFaults,
  ...condorcetFaults,
  ...preflibFaults,
  tooManyBallots: "the file holds more ballots than can be counted exactly",
  notJson: "this is not JSON",
} as const;

export const malformedBallots = malformedBy({ ...lineFaults, ...ballotFaults });
