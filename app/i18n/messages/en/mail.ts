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
