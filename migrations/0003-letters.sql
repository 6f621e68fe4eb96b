-- What is said: raw mail as it came in, letters on cases, and letters on their way out.

create table mails (
  id uuid primary key,
  received_at timestamptz not null,
  protocol text not null check (protocol in ('smtp', 'lmtp', 'page')),
  team_id uuid not null references teams,
  -- The address it was sent to, with its tag.
  recipient text not null,
  envelope_from text not null,
  message_id text not null,
  content_hash bytea not null,
  raw bytea not null,
  state text not null check (state in ('kept', 'acted', 'needs-person', 'set-aside')),
  -- A reader holds it until then; a reader that died lets go by itself.
  claimed_until timestamptz,
  attempts integer not null default 0,
  verdict text,
  reason text,
  case_number integer references cases,
  -- What could be read of it, for the list of mails that need a person.
  sender text not null default '',
  subject text not null default '',
  excerpt text not null default '',
  -- Mailbox + Message-ID + content: the same mail twice is one, and a reused Message-ID hides nothing.
  unique (team_id, message_id, content_hash)
);
create index mails_kept on mails (received_at) where state = 'kept';
create index mails_needing_person on mails (team_id, id) where state = 'needs-person';

create table letters (
  id uuid primary key,
  case_number integer not null references cases,
  kind text not null check (kind in ('public', 'internal', 'supplier', 'notification')),
  form text not null check (form in ('mail', 'web', 'phone', 'system')),
  direction text not null check (direction in ('in', 'out')),
  author_id uuid references people,
  -- The writer's name where she is nobody we know.
  author_name text,
  supplier_id uuid references suppliers,
  party smallint,
  -- Where it goes or came from.
  address text,
  subject text not null,
  text text not null,
  message_id text,
  in_reply_to text,
  mail_id uuid references mails,
  automatic boolean not null default false,
  at timestamptz not null,
  delivery text not null check (delivery in ('kept', 'waiting', 'claimed', 'sent', 'failed', 'withdrawn')),
  send_after timestamptz,
  claimed_until timestamptz,
  attempts integer not null default 0,
  fault text,
  sent_at timestamptz,
  words tsvector generated always as (to_tsvector('norwegian', text)) stored,
  check ((delivery in ('waiting', 'claimed')) <= (send_after is not null and message_id is not null and address is not null))
);
create index letters_case on letters (case_number, id);
create index letters_outbox on letters (send_after) where delivery in ('waiting', 'claimed');
create index letters_failed on letters (id) where delivery = 'failed';
-- Finds the letter a mail answers.
create index letters_message_id on letters (message_id) where message_id is not null;
create index letters_words on letters using gin (words);

create table attachments (
  id uuid primary key,
  letter_id uuid not null references letters,
  place smallint not null,
  name text not null,
  media_type text not null,
  size integer not null,
  sha256 bytea not null,
  content bytea not null
);
create index attachments_letter on attachments (letter_id, place);

-- Automatic receipts to addresses nobody knows: at most one in 24 hours (DESIGN section 5).
create table stranger_receipts (
  address text primary key,
  sent_at timestamptz not null
);

-- A POST that came twice is done once (kept 48 hours per caller).
create table request_keys (
  person_id uuid not null references people,
  key text not null,
  body_hash bytea not null,
  case_number integer not null references cases deferrable initially deferred,
  at timestamptz not null,
  primary key (person_id, key)
);
create index request_keys_at on request_keys (at);
