import type { Actor } from "~/domain/governance/actor";
import { mayReadMinutes, maySitting } from "~/domain/meetings/policy";
import type { ReadMeeting } from "~/domain/meetings/read-agenda.server";
import type { MeetingRights } from "./meeting-top";

export function rightsIn(actor: Actor | null, { bodyIds, minutes }: ReadMeeting): MeetingRights {
  const write = maySitting(actor, "minutes.write", bodyIds);
  return {
    prepare: maySitting(actor, "meetings.prepare", bodyIds),
    convene: maySitting(actor, "meetings.convene", bodyIds),
    write,
    readMinutes: minutes ? mayReadMinutes(actor, minutes, bodyIds) : write,
    member: actor !== null,
  };
}
