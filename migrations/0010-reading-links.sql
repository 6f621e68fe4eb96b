-- Reading a case without an account (DESIGN section 8): somebody who holds the link in a mail asks for a fresh one to the
-- same address. It is good for 15 minutes, once, and in the browser that asked alone. Its token is nowhere here: the mail
-- is given it when it leaves, made of this id and the house's secret.
create table reading_links (
  id uuid primary key,
  case_number integer not null references cases,
  person_id uuid not null references people,
  -- The letter that carries it.
  letter_id uuid not null unique references letters on delete cascade,
  -- SHA-256 of what the browser keeps: that it asked, and from the opening on, that it reads.
  browser_hash bytea not null,
  opened_at timestamptz,
  -- Until when it can be opened, and from then on, until when the case can be read.
  expires_at timestamptz not null
);
create index reading_links_browser on reading_links (browser_hash);
create index reading_links_expiry on reading_links (expires_at);
