-- What a notice concerns can change while it stands: the update a 1st line came with (1 is the publication), and
-- whether it still concerns it. Who has been reached goes on knowing of it.
alter table notice_teams
  add column since_update integer not null default 1,
  add column concerned boolean not null default true;

-- What is known: a question and its answer, for the 1st lines or for everyone (O-23).
create table articles (
  id uuid primary key,
  service_id uuid not null references services,
  audience text not null check (audience in ('first-lines', 'everyone')),
  stage text not null check (stage in ('draft', 'published', 'withdrawn')),
  -- The case it was learned from, and the notice by which the 1st lines were told.
  case_number integer references cases,
  notice_id uuid references notices on delete set null,
  version integer not null,
  changed_at timestamptz not null,
  changed_by uuid not null references people
);
create index articles_stage on articles (stage, id);
create index articles_service on articles (service_id, stage, id);
create index articles_case on articles (case_number) where case_number is not null;
create index articles_notice on articles (notice_id) where notice_id is not null;

create table article_texts (
  article_id uuid not null references articles on delete cascade,
  language text not null check (language in ('nb', 'nn', 'sv', 'en')),
  question text not null,
  answer text not null,
  words tsvector not null generated always as (
    setweight(to_tsvector(case language when 'sv' then 'swedish'::regconfig when 'en' then 'english'::regconfig
      else 'norwegian'::regconfig end, question), 'A') ||
    setweight(to_tsvector(case language when 'sv' then 'swedish'::regconfig when 'en' then 'english'::regconfig
      else 'norwegian'::regconfig end, answer), 'B')) stored,
  primary key (article_id, language)
);
create index article_texts_words on article_texts using gin (words);

-- Who did what with it and when, and what it said then.
create table article_versions (
  article_id uuid not null references articles,
  version integer not null,
  at timestamptz not null,
  by_id uuid not null references people,
  type text not null check (type in ('written', 'published', 'withdrawn')),
  body jsonb not null,
  primary key (article_id, version)
);
create function refuse_article_change() returns trigger language plpgsql as $$
begin
  raise exception 'the versions of an article are only ever added to';
end $$;
create trigger article_versions_append_only before update or delete on article_versions
  for each row execute function refuse_article_change();
