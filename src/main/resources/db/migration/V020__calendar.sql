-- Days that differ from their weekday; every other Monday to Friday is worked.
create table calendar_day (
    day     date primary key,
    kind    text not null check (kind in ('HOLIDAY', 'SUBSTITUTE_OFF', 'WORKING_SWAP')),
    name    text not null,
    source  text not null,
    version bigint not null default 0
);
