import { z } from "zod";

const day = z.iso.date();
const number = z.coerce.number().int().positive();
const line = z.string().trim().min(1).max(200);

export const giveMandateForm = z
  .object({
    seatId: number,
    memberId: number,
    startsOn: day,
    endsOn: day.optional(),
    decidedBy: line,
    represents: line.optional(),
  })
  .transform(({ endsOn = null, represents = null, ...rest }) => ({ ...rest, endsOn, represents }));

export const endMandateForm = z
  .object({
    reason: z.enum(["resigned", "revoked", "ended"]),
    /** Empty: at once. */
    lastDay: day.optional(),
    statement: z.string().trim().min(1).max(2_000),
  })
  .transform(({ lastDay = null, ...rest }) => ({ ...rest, lastDay }));

export const createSeatForm = z
  .object({
    bodyId: number,
    function: z.enum([
      "chair",
      "secretary",
      "treasurer",
      "facilitator",
      "administrator",
      "delegate",
      "permanent_invitee",
      "participant",
      "platform_administrator",
    ]),
    /** "category-3" or "college-1"; empty is open to all. */
    reservedTo: z
      .string()
      .regex(/^(category|college)-[1-9]\d{0,8}$/)
      .optional(),
    places: z.coerce.number().int().min(1).max(500).default(1),
  })
  .transform(({ reservedTo, ...rest }) => {
    const [kind, id] = reservedTo?.split("-") ?? [];
    return {
      ...rest,
      categoryId: kind === "category" ? Number(id) : null,
      collegeId: kind === "college" ? Number(id) : null,
    };
  });
