-- Thư của kế hoạch được gửi đi: mỗi cú bấm một lần, đến ai, và liên kết mở đúng thư ấy.
alter table plan_letter add column sent_once uuid;
create unique index plan_letter_sent_once on plan_letter (sent_once, type);

create table letter_delivery (
    id         uuid primary key,
    plan_id    uuid        not null references plan,
    number     int         not null,
    type       text        not null default 'PDF' check (type = 'PDF'),
    unit_code  text references unit,
    person_id  text,
    name       text        not null,
    address    text        not null,
    notice_key text        not null unique,
    sendings   int         not null default 0 check (sendings >= 0),
    sent_by    text        not null,
    opened_at  timestamptz,
    foreign key (plan_id, number, type) references plan_letter (plan_id, number, type)
);
create index letter_delivery_of_plan on letter_delivery (plan_id, number desc, name, id);

create table letter_key (
    key_hash    text primary key,
    delivery_id uuid        not null references letter_delivery,
    made_at     timestamptz not null,
    expires_at  timestamptz not null,
    revoked_at  timestamptz,
    revoked_by  text
);
create index letter_key_of_delivery on letter_key (delivery_id);
