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
  -- When it was acted on or set aside, and by whom where a person did it.
  settled_at timestamptz,
  settled_by uuid references people,
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
  check ((delivery in ('waiting', 'claimed')) <= (send_after is not null and message_id is not null and address is not null))
);
create index letters_case on letters (case_number, id);
create index letters_outbox on letters (send_after) where delivery in ('waiting', 'claimed');
-- How many automatic letters an address has got of late: the limit that ends loops (U-13).
create index letters_automatic on letters (address, at) where automatic and direction = 'out';
create index letters_failed on letters (id) where delivery = 'failed';
-- Finds the letter a mail answers.
create index letters_message_id on letters (message_id) where message_id is not null;

-- What is searched of a letter, beside it: a letter is written three times on its way out, and its words need not be
-- put into their index each time.
create table letter_words (
  letter_id uuid primary key references letters on delete cascade,
  case_number integer not null,
  words tsvector not null
);
create index letter_words_words on letter_words using gin (words);

-- Whoever writes a letter, it is found from then on; one that was taken back is not.
create function keep_letter_words() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    insert into letter_words values (new.id, new.case_number, to_tsvector('norwegian', new.text));
  else
    delete from letter_words where letter_id = new.id;
  end if;
  return null;
end $$;
create trigger letter_words_kept after insert on letters for each row execute function keep_letter_words();
create trigger letter_words_withdrawn after update of delivery on letters for each row
  when (new.delivery = 'withdrawn') execute function keep_letter_words();

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

-- Strangers: addresses that only ever came by mail, with their latest automatic receipt, at most one in 24 hours (DESIGN
-- section 5). An address is taken away from here by a reply to a signed address of ours: then it reads its mail.
create table stranger_receipts (
  address text primary key,
  sent_at timestamptz not null
);

-- A POST that came twice is done once (kept 48 hours per caller).
create table request_keys (
  person_id uuid not null references people,
  key text not null,
  body_hash bytea not null,
  -- What came of it: a case's number, or the id of a person or a mail.
  about text not null,
  at timestamptz not null,
  primary key (person_id, key)
);
create index request_keys_at on request_keys (at);
