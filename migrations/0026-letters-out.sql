-- Letters that leave are signed by the domain of their sender (DKIM, RFC 6376).

-- The key that signs for a domain, and beside it one that waits to take over, until its record stands in the DNS.
create table signing_keys (
  -- In lower case.
  domain text not null check (domain = lower(domain)),
  selector text not null,
  -- Base64 of DER, as the DNS has it.
  public_key text not null,
  -- The private key; only this installation reads it again.
  sealed bytea not null,
  made_at timestamptz not null,
  signs boolean not null default false,
  primary key (domain, selector),
  unique (domain, signs)
);

alter table administration_log drop constraint administration_log_kind_check;
alter table administration_log add constraint administration_log_kind_check check (
  kind in (
    'organisation', 'logo', 'agency', 'team', 'supplier', 'service', 'person', 'import', 'test-mail', 'invitation',
    'token', 'letter', 'mailbox', 'signature'
  )
);

-- What the answers to a team's closed cases become: a letter there, or a case that follows up.
alter table teams add column closed_answers text not null default 'join' check (closed_answers in ('join', 'follow-up'));

-- Letters that did not arrive and what was done about each (domain/case/undelivered.ts).
alter table cases add column undelivered jsonb not null default '[]';
