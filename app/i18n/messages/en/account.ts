import type { Translation } from "../../catalogue";
import type fr from "../fr/account";

export default {
  signIn: {
    title: "Sign in",
    lead: "With the e-mail address that your cooperative knows.",
    email: "E-mail address",
    password: "Password",
    submit: "Sign in",
    byLink: "Receive a sign-in link by e-mail, without a password",
    forgotten: "I have forgotten my password",
    noAccess: "No access yet? The secretariat of your cooperative sends the invitations.",
  },
  signOut: {
    here: "You are signed out of this device.",
    everywhere: "You are signed out of all your devices.",
  },
  askByMail: {
    email: "E-mail address",
    submit: "Receive the link",
    sentTitle: "Look at your e-mail",
    sent: "If {email} is the address of a member, a link has just left for it.",
    nothing:
      "Nothing after a few minutes? Look in the junk mail. Otherwise your cooperative may know you under another address.",
    back: "Back to signing in",
    signInLink: {
      title: "Receive a sign-in link",
      lead: "We send a link to your address. It signs you in without a password.",
      lasts: "The link works once, for 20 minutes.",
    },
    passwordReset: {
      title: "Forgotten password",
      lead: "We send a link to your address. With it you choose a new password.",
      lasts: "The link works once, for one hour.",
    },
  },
  followLink: {
    title: "You are nearly there",
    lead: "Hello {firstName}. Press the button to enter.",
    submit: "Sign me in",
  },
  goneLink: {
    title: "This link no longer works",
    signIn: "Sign in",
    signInLink: {
      why: "A sign-in link works once, for 20 minutes. Ask for another one.",
      again: "Receive another link",
    },
    passwordReset: {
      why: "This link works once, for one hour. Ask for another one.",
      again: "Receive another link",
    },
    invitation: {
      why: "An invitation works once, for 14 days. If you have already chosen a password, sign in. Otherwise ask for a link to choose one.",
      again: "Choose a password",
    },
  },
  choosePassword: {
    password: "New password",
    hint: "At least {minimum, number} characters. A short sentence that only you know will do very well.",
    invitation: {
      title: "Welcome",
      lead: "Hello {firstName}. Choose a password to enter.",
      submit: "Enter",
    },
    passwordReset: {
      title: "Choose a new password",
      lead: "Hello {firstName}. After this change your other devices will be signed out.",
      submit: "Change the password",
    },
  },
  demonstration: {
    title: "Who would you like to be?",
    lead: "This cooperative is invented, and so are its members. Choose a person to see the platform with their eyes and their rights.",
    nobody: "Nobody is proposed here yet.",
    enter: "Enter",
    present: "This is you at the moment",
  },
  validation: {
    passwordTooPlain: "This password is too simple. Use more different characters.",
    passwordPersonal: "This password is too close to your name or your address.",
    presentPasswordWrong: "This is not your present password.",
    phone: "Write a telephone number, for example +32 81 22 33 44.",
  },
  refusals: {
    signIn: {
      wrong: "The address or the password is not right.",
      tooMany:
        "Too many attempts. Wait {minutes, plural, one {# minute} other {# minutes}}, or ask for a sign-in link by e-mail.",
    },
    accessMail: {
      tooMany: "Too many requests. Wait {minutes, plural, one {# minute} other {# minutes}}, then try again.",
    },
    link: { gone: "This link no longer works. Ask for another one." },
    password: {
      weak: "Choose another password.",
      presentWrong: "The present password is not right.",
    },
    demonstration: { notHere: "This person is not part of the demonstration." },
    installation: { notEmpty: "This installation is already in use." },
  },
} as const satisfies Translation<typeof fr>;
