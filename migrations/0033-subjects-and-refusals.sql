-- What letters are called, and mail that was not taken.

-- Letters of a house or a team are called something too: a line with fields, by language.
alter table letter_templates
  alter column text drop not null,
  -- Null where what stands behind is said: the house's, or Linje's (src/mail/text/letter-subjects.ts).
  add column subject text,
  add constraint letter_templates_says check (text is not null or subject is not null);

-- Mail that was refused at the door, counted by day: of it nothing else is kept, and its sender was told.
create table refused_mails (
  id uuid primary key,
  -- In the house's time zone.
  day date not null,
  why text not null check (why in ('too-large', 'no-mailbox')),
  -- As they were given; empty where they were not told, and for all beyond what is counted one by one in a day.
  sender text not null,
  recipient text not null,
  count integer not null,
  last_at timestamptz not null,
  unique (day, why, sender, recipient)
);
