-- The house says in which time zone it is; until now every house was in Norway.

update settings set value = value || '{"zone": "Europe/Oslo"}' where key = 'organisation' and not value ? 'zone';

-- Days that lists and figures count begin at midnight there.
create function house_zone() returns text language sql stable parallel safe as $$
  select coalesce((select value->>'zone' from settings where key = 'organisation'), 'Europe/Oslo')
$$;

-- Whoever is asked for by her whole name comes first, however many hold its words: one look, not a list of fragments.
create index people_name_whole on people (lower(name));
