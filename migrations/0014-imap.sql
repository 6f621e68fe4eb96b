-- Mailboxes of ours that lie on another server and are fetched by IMAP (RFC 9051).

create table imap_mailboxes (
  team_id uuid primary key references teams,
  host text not null,
  port integer not null check (port between 1 and 65535),
  -- `plain` only to this machine itself.
  security text not null check (security in ('tls', 'starttls', 'plain')),
  username text not null,
  folder text not null,
  -- Password or OAuth 2.0 client, sealed with the installation's secret: a copy of the database alone reads no mail.
  sealed bytea not null,
  -- One node at a time holds the mailbox; one that dies lets go by itself.
  holder uuid,
  held_until timestamptz,
  -- When it was last looked into, and what was in the way if it could not be.
  looked_at timestamptz,
  fault text
);
