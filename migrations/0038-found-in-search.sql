-- A confidential case that a search has shown, with the words around what was found, is read too (A-4, ACCEPTANCE L05).

alter table confidential_reads
  add column found boolean not null default false,
  add constraint confidential_reads_found check (not found or num_nonnulls(attachment_id, letter_id, mail_id) = 0);
