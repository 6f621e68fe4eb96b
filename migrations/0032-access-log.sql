-- Who has opened a confidential case (A-4, ACCEPTANCE L05): each line is written by the statement that reads.

create table confidential_reads (
  place bigint generated always as identity primary key,
  case_number integer not null references cases,
  at timestamptz not null,
  person_id uuid not null references people,
  door text not null,
  -- What was opened: a file, a letter as it looked, or a mail that waited for a person; null in all where it was the case.
  attachment_id uuid references attachments,
  letter_id uuid references letters,
  mail_id uuid references mails,
  check (num_nonnulls(attachment_id, letter_id, mail_id) <= 1)
);
create index confidential_reads_case on confidential_reads (case_number, place);

-- Whoever holds the pen: what was read stays read.
create function refuse_unreading() returns trigger language plpgsql as $$
begin
  raise exception 'who has read a confidential case is only ever added to';
end $$;
create trigger confidential_reads_append_only before update or delete or truncate on confidential_reads
  for each statement execute function refuse_unreading();
