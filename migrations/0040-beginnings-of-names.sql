-- Beginnings of words are found by the fragments of names, of which pg_trgm knows where a word begins.
drop index people_name_words;
