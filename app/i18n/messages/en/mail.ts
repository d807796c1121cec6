import type { Translation } from "../../catalogue";
import type fr from "../fr/mail";

export default {
  greeting: "Hello {firstName},",
  greetingAll: "Hello,",
  footer: "You receive this message because you are a member of {cooperative}.",
  templates: {
    invitation: {
      subject: "Your access to the members’ space of {cooperative}",
      body: "{cooperative} opens a space where its members propose points, vote and see what their voice becomes. Choose a password to enter.\n\nThis link works once, for 14 days.",
      action: "Choose my password",
    },
    sign_in_link: {
      subject: "Your sign-in link",
      body: "Here is the link you asked for, to enter without a password. It works once, for 20 minutes.\n\nYou asked for nothing? Do nothing: without this link nobody enters.",
      action: "Sign me in",
    },
    password_reset: {
      subject: "Choose a new password",
      body: "Here is the link you asked for, to choose a new password. It works once, for one hour.\n\nYou asked for nothing? Do nothing: your password stays the same.",
      action: "Choose a new password",
    },
    password_changed: {
      subject: "Your password has been changed",
      body: "The password of your space has just been changed. All the devices that were signed in no longer are.\n\nIt was not you? Go to {home} at once, choose “I have forgotten my password”, then warn the secretariat.",
    },
    submission_eligible: {
      subject: "Enough supporters: {title}",
      body: "The point “{title}” has gathered {supporters, plural, one {# supporter} other {# supporters}}. The body must now put it on the agenda of a meeting.",
      action: "See the point",
    },
    submission_settled: {
      subject:
        "{state, select, treated {Dealt with} declined {Declined} merged {Joined to another point} escalated {Carried higher} other {Withdrawn}}: {title}",
      body: "Here is what becomes of the point “{title}”:\n\n{state, select, treated {The body dealt with it at a sitting. What was said or decided is on the page of the point.} declined {The body declined it. Its reason: {reason}} merged {It goes on in another point, which receives its supporters. You can take your support back.} escalated {It is carried to a wider body, with its text and its supporters.} other {It is withdrawn.}}",
      action: "See what became of it",
    },
    meeting_convened: {
      subject: "{number, plural, =1 {Convening} other {New convening}}: {title}",
      body: "The meeting “{title}” is convened for {startsAt}.\nPlace: {venue}\n\nThe agenda has {items, plural, one {# item} other {# items}}.{number, plural, =1 {} other { It has changed since the previous convening: {reason}}}{urgent, plural, =0 {} other {\n\nThe notice is shorter than usual: {urgentReason}}}",
      action: "Read the agenda",
    },
    meeting_cancelled: {
      subject: "Cancelled: {title}",
      body: "The meeting “{title}” planned for {startsAt} is cancelled.\n\nThe reason: {reason}",
      action: "See the meeting",
    },
    minutes_published: {
      subject: "Minutes published: {title}",
      body: "The minutes of “{title}” ({startsAt}) are approved and published.",
      action: "Read the minutes",
    },
    vote_opened: {
      subject: "Vote: {question}",
      body: "A vote is open and you are on the list of those who vote:\n\n“{question}”\n\nYou can vote until {closesAt}. It takes about three minutes. Your vote is secret and you will get a receipt.",
      action: "Read and vote",
    },
    vote_published: {
      subject: "Result: {question}",
      body: "The vote has been counted and its result is published:\n\n“{question}”\n\nYou can read the count, check your receipt and count the ballots again.",
      action: "Read the result",
    },
  },
} as const satisfies Translation<typeof fr>;
