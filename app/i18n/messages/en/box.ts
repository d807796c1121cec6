import type { Translation } from "../../catalogue";
import type fr from "../fr/box";

export default {
  paper: {
    options: "The options",
    option: "Option",
    grades: "One grade per option",
    more: "Read more",
    pointsOf: "points",
    pointsLeft: "You have {points, plural, one {# point} other {# points}} left out of {all, number}.",
    pointsOver: "{points, plural, one {# point} other {# points}} too many: you have {all, number}.",
    rank: "Rank",
    rankOf: "rank",
    ranked: "Your ranking",
    unranked: "Without a rank",
    up: "Move {option} up",
    down: "Move {option} down",
    add: "Rank {option} next",
    nowRanked: "{option}: rank {rank, number}.",
    nowShared: "{option}: rank {rank, number}, with {mates}.",
    nowUnranked: "{option}: no rank.",
  },
  validation: {
    tooManyPoints: "You have given {given, number} points: there are {allowed, number} in all. Take some back.",
    tooManyForOne: "{allowed, plural, one {# point} other {# points}} at most for any one option.",
    sameRank: "This rank is given twice. Give each a different rank, or leave one without.",
    unreadable: "This ballot does not fit this vote. Please fill it in again.",
  },
  refusals: {
    vote: {
      unknown: "This vote does not exist.",
      notOpenYet: "This vote is not open yet. Your ballot was not cast.",
      closed: "This vote is closed: your ballot came too late and was not cast.",
      annulled: "This vote is annulled: your ballot was not cast.",
      outsideElectorate: "You are not on the list of those who vote here. Your ballot was not cast.",
      alreadyVoted: "You have already voted. Your first ballot counts; this one was not cast.",
      ballotInvalid: "This ballot is incomplete. Choose again, then read it again.",
      receiptTaken: "This receipt already exists. Read your ballot again to get another one.",
    },
  },
} satisfies Translation<typeof fr>;
