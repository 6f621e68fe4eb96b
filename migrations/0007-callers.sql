-- Who is calling: a phone number, and a search by any fragment of what is known of a person.
-- pg_trgm comes with PostgreSQL and is trusted: whoever may create tables here may create it (13 and newer).
create extension if not exists pg_trgm;

-- As contract/phone.ts keeps it: `+`, country and number (E.164), or a short number as it is dialled.
alter table people add column phone text check (phone ~ '^(\+[1-9][0-9]{6,14}|[0-9]{3,6})$');
create index people_phone on people (phone) where phone is not null;

-- Fragments of three characters and more. What leads to a person is apart from her name: not everybody may search by it.
create index people_name_fragments on people using gin (lower(name) gin_trgm_ops);
create index people_contact_fragments on people using gin ((email || ' ' || coalesce(phone, '')) gin_trgm_ops);
-- Beginnings of words, for one or two characters.
drop index people_words;
create index people_name_words on people using gin (to_tsvector('simple', name));
