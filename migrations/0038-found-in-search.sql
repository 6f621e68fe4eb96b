-- A confidential case that a search has shown, with the words around what was found, is read too (A-4, ACCEPTANCE L05).

alter table confidential_reads
  add column found boolean not null default false,
  add constraint confidential_reads_found check (not found or num_nonnulls(attachment_id, letter_id, mail_id) = 0);

-- The cases that a mail which waits for a person is about, as far as anything of it says, proven or not: once one of them
-- is confidential it waits for those who read that alone (B18).
alter table mails add column about integer[] not null default '{}';
