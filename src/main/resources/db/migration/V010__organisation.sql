-- The register of units, groups and people.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- What people mean when they search: no case, no marks, no hyphens. The dictionary is named, so the result never
-- depends on a setting and may be indexed.
create function folded(text) returns text
    language sql immutable strict parallel safe
as $$ select btrim(regexp_replace(lower(unaccent('unaccent'::regdictionary, normalize($1, NFC))), '[^a-z0-9]+', ' ', 'g')) $$;

create table unit (
    code     varchar(100) primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name     varchar(300) not null,
    name_key varchar(300) not null,
    parent   varchar(100) references unit,
    kind     varchar(10)  not null check (kind in ('BODY', 'OFFICE', 'BOARD', 'UNIT')),
    symbol   varchar(50),
    email    varchar(254),
    check (parent <> code)
);
create index unit_parent on unit (parent);
create index unit_name_key on unit (name_key);
create index unit_search on unit using gin (folded(name) gin_trgm_ops);
create index unit_order on unit (name collate "vi-x-icu", code);

create table unit_alias (
    unit      varchar(100) not null references unit,
    alias     varchar(300) not null,
    alias_key varchar(300) not null,
    primary key (unit, alias)
);
create index unit_alias_key on unit_alias (alias_key);
create index unit_alias_search on unit_alias using gin (folded(alias) gin_trgm_ops);

create table person (
    id          varchar(64)  primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    account     boolean      not null,
    family_name varchar(100) not null,
    given_name  varchar(50)  not null,
    email       varchar(254) not null unique,
    roles       text[]       not null default '{}'
);

create table post (
    person varchar(64)  not null references person,
    unit   varchar(100) not null references unit,
    title  varchar(200) not null,
    leader boolean      not null,
    primary key (person, unit)
);
create index post_unit on post (unit);

-- Names that stand for several units ("cơ sở Đoàn trực thuộc Đoàn Khối") or for persons ("BCH Đoàn Khối").
create table unit_group (
    code     varchar(100) primary key check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name     varchar(300) not null,
    name_key varchar(300) not null,
    body     varchar(100) references unit
);
create index unit_group_name_key on unit_group (name_key);

create table unit_group_alias (
    unit_group varchar(100) not null references unit_group,
    alias      varchar(300) not null,
    alias_key  varchar(300) not null,
    primary key (unit_group, alias)
);
create index unit_group_alias_key on unit_group_alias (alias_key);

create table unit_group_unit (
    unit_group varchar(100) not null references unit_group,
    unit       varchar(100) not null references unit,
    primary key (unit_group, unit)
);
create index unit_group_unit_unit on unit_group_unit (unit);

create table unit_group_person (
    unit_group varchar(100) not null references unit_group,
    person     varchar(64)  not null references person,
    primary key (unit_group, person)
);
create index unit_group_person_person on unit_group_person (person);
