-- Who has lately logged in from where: wrong passwords of others at the same address do not keep them waiting, also after
-- a start. Rows older than thirty days are taken away.
create table known_login (
    address text        not null,
    account text        not null,
    seen_at timestamptz not null,
    primary key (address, account)
);
create index known_login_seen on known_login (seen_at);
