-- pg_restore builds the indexes of a backup with an empty search path: what the function uses is named with its schema.
do $do$
declare
    home text := (select n.nspname from pg_extension e join pg_namespace n on n.oid = e.extnamespace where e.extname = 'unaccent');
begin
    execute format(
        $create$
        create or replace function folded(text) returns text
            language sql immutable strict parallel safe
        as $body$ select btrim(regexp_replace(lower(%1$I.unaccent(%2$L::regdictionary, normalize($1, NFC))), '[^a-z0-9]+', ' ', 'g')) $body$
        $create$,
        home, format('%I.unaccent', home));
end
$do$;
