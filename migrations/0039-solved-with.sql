-- The article a solution was found in, for figures: how many cases what is known has solved (O-23).
alter table solutions add column article_id uuid references articles;
create index solutions_article on solutions (article_id) where article_id is not null;
