-- Why: people look for shows by parts of words. Korean runs words together and a part of two letters is a usual query,
-- which trigram indexes cannot serve; so a show has one row of terms (every letter and every pair of letters of its
-- words, its category, its venues) under a GIN index, and the text itself to look twice. Triggers keep it true in the
-- transaction of whatever changes a show, its performances or its venues, whoever writes them.
create table show_search (
    show_id  uuid primary key references shows (id) on delete cascade,
    terms    text[] not null,
    document text not null
);
create index show_search_terms on show_search using gin (terms);

-- Each order a list has is read from an index of its own, from a place on. The first is `shows_visible`.
alter table shows add column title_key text collate "C" not null generated always as (lower(title)) stored;
create index shows_title on shows (title_key, id) where deleted_at is null;
create index performances_starts on performances (starts_at, show_id) where deleted_at is null;
create index performances_opens on performances (sale_opens_at, show_id) where deleted_at is null;
create index performances_closes on performances (sale_closes_at) where deleted_at is null;
create index performances_venue on performances (venue_id) where deleted_at is null;

-- Words in one form: compatibility forms folded, small letters, whatever separates words a single space. The class is
-- spelled out because what counts as a letter depends on the locale.
create function search_words(said text) returns text language sql immutable strict parallel safe
    return btrim(regexp_replace(lower(normalize(said, nfkc)),
        '[\s!-/:-@\[-`{-~\u00a1-\u00bf\u2010-\u206f\u3001-\u303f\uff5f-\uff65]+', ' ', 'g'));

-- Every letter of the words and every two letters next to each other.
create function search_grams(words text) returns text[] language sql immutable strict parallel safe
    return (select coalesce(array_agg(distinct substr(word, at, size)), '{}')
            from regexp_split_to_table(words, ' ') word, generate_series(1, length(word)) at, generate_series(1, 2) size
            where at + size - 1 <= length(word));

-- The rows of these shows anew. Who changes the same show at the same time waits here, and then reads what was committed.
create function refresh_show_search(changed uuid[]) returns void language plpgsql as $$
begin
    perform 1 from show_search where show_id = any(changed) order by show_id for update;
    insert into show_search as row (show_id, terms, document)
    select text.id, search_grams(text.document) || ('c:' || text.category) || text.venues, text.document
    from (select s.id, s.category, v.ids as venues,
                 -- Title and venue also without their spaces: people write compounds both ways.
                 concat_ws(' | ', search_words(s.title), replace(search_words(s.title), ' ', ''), v.names,
                           search_words(s.description)) as document
          from shows s cross join lateral (
              select coalesce(array_agg('v:' || h.id), '{}') as ids,
                     string_agg(search_words(h.name) || ' | ' || replace(search_words(h.name), ' ', ''), ' | ') as names
              from venues h where exists (select from performances p where p.show_id = s.id and p.venue_id = h.id
                                                                        and p.deleted_at is null)) v
          where s.id = any(changed)) text
    on conflict (show_id) do update set terms = excluded.terms, document = excluded.document
        where row.document <> excluded.document or row.terms <> excluded.terms;
end $$;

create function refresh_search_of_shows() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'shows' then
        perform refresh_show_search((select array_agg(id) from changed));
    else
        perform refresh_show_search((select array_agg(distinct show_id) from changed));
    end if;
    return null;
end $$;
create function refresh_search_of_show() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'shows' then
        perform refresh_show_search(array[new.id]);
    elsif tg_table_name = 'performances' then
        perform refresh_show_search(array[new.show_id]);
    else
        perform refresh_show_search((select array_agg(distinct show_id) from performances
                                     where venue_id = new.id and deleted_at is null));
    end if;
    return null;
end $$;
create trigger shows_search_new after insert on shows referencing new table as changed
    for each statement execute function refresh_search_of_shows();
create trigger shows_search after update on shows for each row
    when ((old.title, old.description, old.category) is distinct from (new.title, new.description, new.category))
    execute function refresh_search_of_show();
create trigger performances_search_new after insert on performances referencing new table as changed
    for each statement execute function refresh_search_of_shows();
create trigger performances_search after update on performances for each row
    when ((old.venue_id, old.deleted_at is null) is distinct from (new.venue_id, new.deleted_at is null))
    execute function refresh_search_of_show();
create trigger venues_search after update on venues for each row
    when (old.name is distinct from new.name) execute function refresh_search_of_show();
