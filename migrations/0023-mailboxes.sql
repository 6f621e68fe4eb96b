-- An administrator says how a mailbox is fetched.

alter table administration_log drop constraint administration_log_kind_check;
alter table administration_log add constraint administration_log_kind_check check (
  kind in (
    'organisation', 'logo', 'agency', 'team', 'supplier', 'service', 'person', 'import', 'test-mail', 'invitation',
    'token', 'letter', 'mailbox'
  )
);
