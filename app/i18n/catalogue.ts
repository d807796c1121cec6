import type about from "./messages/fr/about";
import type account from "./messages/fr/account";
import type admin from "./messages/fr/admin";
import type ballots from "./messages/fr/ballots";
import type box from "./messages/fr/box";
import type budgets from "./messages/fr/budgets";
import type commandLine from "./messages/fr/command-line";
import type counting from "./messages/fr/counting";
import type decided from "./messages/fr/decided";
import type governance from "./messages/fr/governance";
import type home from "./messages/fr/home";
import type mail from "./messages/fr/mail";
import type meetings from "./messages/fr/meetings";
import type members from "./messages/fr/members";
import type methods from "./messages/fr/methods";
import type participation from "./messages/fr/participation";
import type shell from "./messages/fr/shell";
import type simulator from "./messages/fr/simulator";
import type terms from "./messages/fr/terms";

/** French is the source of the keys and of the arguments that each sentence takes. */
export interface Messages {
  shell: typeof shell;
  about: typeof about;
  account: typeof account;
  home: typeof home;
  governance: typeof governance;
  meetings: typeof meetings;
  participation: typeof participation;
  ballots: typeof ballots;
  box: typeof box;
  methods: typeof methods;
  commandLine: typeof commandLine;
  counting: typeof counting;
  budgets: typeof budgets;
  terms: typeof terms;
  decided: typeof decided;
  simulator: typeof simulator;
  members: typeof members;
  admin: typeof admin;
  mail: typeof mail;
}

/** The same keys in another language, whose sentences are free. */
export type Translation<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string ? string : Translation<Source[Key]>;
};

/** What a page really holds: the shell and the areas around the page. */
export type LoadedMessages = { readonly [Area in keyof Messages]?: Translation<Messages[Area]> };
