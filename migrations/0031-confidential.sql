-- Confidential cases (A-3): named people of the lines read them, and nobody else of the lines.

alter table cases
  -- Who reads it; null where its lines do. Beside what else is known of it, because every list, search and count asks.
  add column readers uuid[],
  -- {"basis", "reviewOn", "since", "released": [{"supplier", "letter"}], "lifting"}
  add column confidential jsonb,
  add constraint cases_confidential check ((readers is null) = (confidential is null));

-- Few are: a search leaves them out and reads those by themselves; a list of them is read from its end.
create index cases_confidential on cases ((-number), number) where readers is not null;
