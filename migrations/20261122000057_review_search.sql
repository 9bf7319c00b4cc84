-- Why: a search among a show's reviews read every one of them (seed defect D45). As with shows, a review has its letters and
-- pairs of letters under a GIN index, and its show, so that what others wrote of other shows costs nothing; the text itself
-- is looked at afterwards.
alter table reviews add column terms text[] not null
    generated always as (search_grams(lower(title || chr(10) || body)) || ('s:' || show_id::text)) stored;
create index reviews_terms on reviews using gin (terms);
