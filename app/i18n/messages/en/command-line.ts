import { contradictions } from "~/domain/participation/rules/contradiction";
import { ballotFaults } from "~/domain/participation/rules/file-faults";
import type { Translation } from "../../catalogue";
import { typographic } from "../../typographic";
import type fr from "../fr/command-line";

export default {
  line: "line {line}: {what}",
  refusals: {
    oneFile: "Name one file.",
    unknownOption: "There is no option {option}.",
    optionValue: "The option {option} needs a value.",
    optionAlone: "The option {option} takes no value.",
    choice: "{option} is one of {choices}, not {text}",
    methodLeftOut: "--method is one of {choices}, not left out",
    tiesByLot: "--ties is lot:SEED, not {text}",
    ties: "--ties is cost-votes-name or lot:SEED, not {text}",
    seats: "--seats is a whole number above 0, not {text}",
    increment: "--increment is a number above 0, not {text}",
    incrementTooFine: "--increment is finer than the file counts money",
    minimumScore: "--minimum-score is a whole number",
    jsonOrExplain: "Choose --json or --explain",
    oneSeat: "irv fills 1 seat",
    fileEnding: "FILE should end with {endings} or .json",
    rankingsOnly: "This method counts files that rank, not files with categories",
    categoriesOnly: "This method counts files with at least 2 categories",
    mostCandidates: "This method counts up to {most} candidates, not {given}",
    overridesNothing: "--method and --seats change nothing in a vote by {method}",
    otherBallots: "This archive is of a vote by {own}: {method} cannot count its ballots",
    seatsBelowOptions: "--seats should be lower than the number of options",
    archiveOfVote: "This is the archive of a vote by {method}: tally counts it",
    archiveOfRound: "This is the archive of a budget round: allocate counts it",
    archiveTooLarge: "This file is too large to be an archive of a vote",
    archiveShape: "This is no archive of a vote: {path} is not as it should be",
    archiveNoObject: "This is no archive of a vote: it is no object as archives are",
    archiveWithheld: "This archive withholds its ballots: with so few voters they could tell who chose what",
    archiveNoRule: "This archive names no rule: it was published before archives carried theirs",
    archiveBallot: "Ballot {number} of this archive is none that the vote accepts",
    uncountable: "This archive cannot be counted: {why}",
    fileAbsent: "There is no file {path}",
    fileForbidden: "The file {path} cannot be opened: you may not read it",
    fileIsFolder: "This is a folder, not a file",
    system: "The system does not allow it ({code})",
    ...typographic(contradictions),
    ...typographic(ballotFaults),
  },
} satisfies Translation<typeof fr>;
