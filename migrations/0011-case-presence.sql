-- Who looks at a case or writes in it right now (issue 3); and which letters came as HTML, and can be shown as they looked.

-- Not logged: after a crash everybody who is still there says so again within ten seconds. Nothing is referred to, for
-- a beat must not wait for a change of the case, nor a change for a beat (a foreign key locks the row it points to).
create unlogged table case_presence (
  case_number integer not null,
  person_id uuid not null,
  writing boolean not null,
  -- A browser that has died is gone from then on.
  until timestamptz not null,
  primary key (case_number, person_id)
);

-- The HTML itself stays in the mail: it is cleaned anew whenever somebody asks to see it.
alter table letters add column as_html boolean not null default false;
