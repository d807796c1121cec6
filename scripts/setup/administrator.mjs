import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { say } from "./say.mjs";
import { Trouble } from "./trouble.mjs";

const fields = {
  firstName: "ADMIN_FIRST_NAME",
  lastName: "ADMIN_LAST_NAME",
  email: "ADMIN_EMAIL",
  password: "ADMIN_PASSWORD",
};

/** Gives an empty installation its first administrator, from the environment or from the person at the keyboard. */
export async function askFirstAdministrator(create, env = process.env) {
  const given = Object.fromEntries(Object.entries(fields).map(([field, name]) => [field, env[name]?.trim() ?? ""]));
  if (!isComplete(given) && !process.stdin.isTTY) throw new Trouble("admin.silent");
  let person = given;
  if (!isComplete(given)) {
    console.log(`\n${say("admin.ask")}`);
    person = await ask();
    while (!isComplete(person)) {
      console.log(say("admin.wrong"));
      person = await ask();
    }
  }
  // the product refuses a password that is nearly the person's own name
  while (!(await create(person)).ok) {
    if (!process.stdin.isTTY) throw new Trouble("admin.refused");
    console.log(say("admin.refused"));
    person = await ask();
  }
  console.log(`  ${say("admin.made", { email: person.email })}`);
}

/** What a person may be made from; the product checks the rest. */
export function isComplete({ firstName, lastName, email, password }) {
  return Boolean(firstName && lastName && /^[^@\s]+@[^@\s]+$/.test(email) && password.length >= 12);
}

async function ask() {
  let isHidden = false;
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (!isHidden) process.stdout.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  terminal.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  const person = {};
  for (const field of Object.keys(fields)) {
    const answer = terminal.question(say(`admin.${field}`));
    isHidden = field === "password";
    person[field] = (await answer).trim();
  }
  terminal.close();
  process.stdout.write("\n");
  return person;
}
