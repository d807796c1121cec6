import type { Sql } from "postgres";

/** What the pages under measure are about. */
export type Generated = { meetingId: number; voteId: number; members: number; firstMember: number };

const antennas = 20;
const meetings = 120;
const publishedVotes = 12;

/**
 * Fills an empty, migrated database with a cooperative of so many members and years of history, in bulk. Nothing here
 * is a short cut of the product: the same tables, constraints and triggers, written set by set.
 */
export async function generate(sql: Sql, members: number): Promise<Generated> {
  await fillPeople(sql, members);
  await fillGovernance(sql);
  const meetingId = await fillMeetings(sql, members);
  const voteId = await fillVotes(sql);
  await fillTraces(sql);
  await sql.unsafe("vacuum analyze");
  const [first] = await sql<{ id: number }[]>`select min(id) as id from member`;
  return { meetingId, voteId, members, firstMember: first?.id ?? 1 };
}

async function fillPeople(sql: Sql, members: number) {
  await sql.unsafe(`
    insert into cooperative (kind, name) values ('real', 'Mesure');
    insert into place (kind, slug, name) values ('group', 'groupe', '{"fr": "Groupe"}');
    insert into place (kind, slug, name, parent_id)
      select 'country', 'pays-' || n, jsonb_build_object('fr', 'Pays ' || n), 1 from generate_series(1, 2) n;
    insert into place (kind, slug, name, parent_id)
      select 'antenna', 'antenne-' || n, jsonb_build_object('fr', 'Antenne ' || n), 2 + n % 2 from generate_series(1, ${antennas}) n;
    insert into category (slug, name) select 'categorie-' || n, jsonb_build_object('fr', 'Catégorie ' || n) from generate_series(1, 4) n;
    insert into member (number, first_name, last_name, email, antenna_id, category_id, joined_on)
      select 'M' || n, (array['Amina','Bastien','Élodie','Karim','Nadia','Thérèse','Joris','Sofie'])[1 + n % 8],
        (array['Colignon','Haddad','Poncelet','Claessens','Guérin','Vasseur','Marchal'])[1 + n % 7] || '-' || n,
        'membre' || n || '@example.org', 4 + n % ${antennas}, 1 + n % 4, date '2015-01-01' + n % 3600
      from generate_series(1, ${members}) n;
    insert into session (id, user_id, expires_at)
      select encode(sha256(convert_to('bench-' || id, 'utf8')), 'hex'), id, now() + interval '20 days' from member;
  `);
}

async function fillGovernance(sql: Sql) {
  await sql.unsafe(`
    insert into body (kind, slug, name, purpose, place_id) values
      ('assembly', 'assemblee', '{"fr": "Assemblée générale"}', '{"fr": "Décide."}', 1);
    insert into body (kind, slug, name, purpose, place_id, parent_id) values
      ('board', 'conseil', '{"fr": "Conseil d’administration"}', '{"fr": "Décide."}', 1, 1);
    insert into body (kind, slug, name, purpose, place_id, parent_id)
      select 'antenna_group', 'groupe-' || n, jsonb_build_object('fr', 'Groupe ' || n), '{"fr": "Anime."}', 3 + n, 1
      from generate_series(1, ${antennas}) n;
    insert into body (kind, slug, name, purpose, place_id, parent_id)
      select 'working_group', 'travail-' || n, jsonb_build_object('fr', 'Travail ' || n), '{"fr": "Propose."}', 1, 1
      from generate_series(1, 20) n;
    insert into seat (body_id, function, position)
      select body.id, (array['chair','secretary','treasurer','facilitator','administrator','delegate'])[1 + n % 6]::body_function, n
      from body cross join generate_series(0, 7) n;
    insert into body (kind, slug, name, purpose, place_id, parent_id) values
      ('administration', 'equipe', '{"fr": "Équipe"}', '{"fr": "Tient le registre."}', 1, 1);
    insert into mandate (seat_id, member_id, starts_on, ends_on, decided_by)
      select seat.id, 1 + (seat.id * 13 + past * 7) % (select count(*) from member), current_date - 300 - past * 1000,
        current_date + 700 - past * 1000, 'Assemblée générale'
      from seat cross join generate_series(0, 3) past;
    insert into seat (body_id, function) select id, 'platform_administrator' from body where kind = 'administration';
    insert into mandate (seat_id, member_id, starts_on, decided_by)
      select id, (select min(id) from member), current_date - 1, 'Conseil' from seat where function = 'platform_administrator';
  `);
}

async function fillMeetings(sql: Sql, members: number) {
  await sql.unsafe(`
    insert into meeting (body_id, state, title, starts_at, ends_at, venue, opened_at, closed_at)
      select 2 + n % 40, 'closed', 'Réunion ' || n, now() - n * interval '11 days', now() - n * interval '11 days' + interval '3 hours',
        'Salle', now() - n * interval '11 days', now() - n * interval '11 days' + interval '3 hours'
      from generate_series(1, ${meetings}) n;
    insert into agenda_item (meeting_id, position, title, kind, level, outcome, outcome_text, treated_at, description)
      select meeting.id, n, 'Point ' || n, 'discussion', 'information', 'discussed', repeat('Échanges. ', 40), meeting.ends_at,
        repeat('Contexte du point. ', 20)
      from meeting cross join generate_series(1, 14) n;
    insert into minutes (meeting_id, state, text, shared_at, approved_at, published_at)
      select id, 'published', repeat('Compte rendu. ', 300), ends_at, ends_at, ends_at from meeting;
    insert into submission (body_id, author_id, state, title, text, language, level, support_threshold, submitted_at)
      select 2, 1 + (n * 17) % ${members}, (array['gathering','eligible','withdrawn'])[1 + n % 3]::submission_state,
        'Point proposé ' || n, repeat('Parce que. ', 60), 'fr', 'consultation', 8, now() - n * interval '1 hour'
      from generate_series(1, ${Math.max(200, Math.round(members / 50))}) n;
    insert into submission_support (submission_id, member_id)
      select id, 1 + (id * 31 + n * 97) % ${members} from submission cross join generate_series(1, 40) n on conflict do nothing;
    update submission set support_count = (select count(*) from submission_support where submission_id = submission.id);
  `);
  const [meeting] = await sql<{ id: number }[]>`
    insert into meeting (body_id, state, title, starts_at, ends_at, venue)
    values (2, 'convened', 'Conseil', now() + interval '6 days', now() + interval '6 days 3 hours', 'Salle') returning id`;
  const meetingId = meeting?.id ?? 0;
  await sql.unsafe(`
    insert into meeting_body (meeting_id, body_id) select id, body_id from meeting;
    insert into convening (meeting_id, number, agenda, starts_at, venue)
      select id, 1, '[]', starts_at, venue from meeting where id = ${meetingId};
    insert into agenda_item (meeting_id, position, title, kind, level, description, submission_id)
      select ${meetingId}, row_number() over (order by id), title, 'decision', 'consultation', repeat('Contexte. ', 30), id
      from (select * from submission where state = 'eligible' order by id limit 14) s;
    update submission set state = 'scheduled' where id in (select submission_id from agenda_item where meeting_id = ${meetingId});
  `);
  return meetingId;
}

async function fillVotes(sql: Sql) {
  await sql.unsafe(`
    insert into vote (body_id, place_id, state, method, question, opens_at, closes_at, announced_at, opened_at, electorate_size)
      select 2, 1, 'open', 'resolution', 'Question ' || n || ' ?', now() - n * interval '40 days',
        now() - n * interval '40 days' + interval '60 days', now() - n * interval '40 days', now() - n * interval '40 days',
        (select count(*) from member)
      from generate_series(1, ${publishedVotes + 1}) n;
    insert into electorate_entry (vote_id, member_id, has_voted)
      select vote.id, member.id, member.id % 5 < 2 and vote.id > 1 from vote cross join member;
    insert into ballot (vote_id, choice, receipt_hash)
      select vote_id, jsonb_build_object('resolution', (array['for','against','abstention'])[1 + member_id % 3]), gen_random_uuid()::text
      from electorate_entry where has_voted;
    update vote set state = 'published', closed_at = closes_at, counted_at = closes_at, published_at = closes_at,
        result = '{"outcome": "adopted"}', ballot_count = (select count(*) from ballot where vote_id = vote.id)
      where id > 1;
  `);
  const [open] = await sql<{ id: number }[]>`select id from vote where state = 'open'`;
  return open?.id ?? 0;
}

async function fillTraces(sql: Sql) {
  await sql.unsafe(`
    insert into journal (actor_id, actor_name, action, subject_kind, subject_id, after)
      select id, first_name || ' ' || last_name, 'member.imported', 'member', id, '{"language": "fr"}' from member;
    insert into journal (actor_id, actor_name, action, subject_kind, subject_id, after)
      select 1, 'Secrétaire', 'submission.supported', 'submission', submission_id, '{"supports": 1}' from submission_support;
    insert into outbox (member_id, recipient, language, template, values, state, sent_at)
      select id, email, 'fr', 'vote_opened', '{}', 'sent', now() from member;
  `);
}
