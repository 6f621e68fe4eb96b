-- Who passed on the mail that a stranger's receipt answers (U-20): a forward must be no way to write to strangers at will.
alter table stranger_receipts add column passed_on_by text;
create index stranger_receipts_passed_on on stranger_receipts (passed_on_by, sent_at) where passed_on_by is not null;
