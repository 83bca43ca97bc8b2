-- Đợt lấy ý kiến và ý kiến của từng người.
create table consultation_round (
    id           uuid primary key,
    version      bigint      not null,
    plan_id      uuid        not null references plan,
    ordinal      int         not null,
    subject      text        not null check (subject in ('PLAN', 'REPORT')),
    request_id   uuid,
    plan_version int         not null,
    silence      text        not null check (silence in ('AGREE', 'NO_OPINION')),
    opened_at    timestamptz not null,
    closes_at    timestamptz not null,
    closed_at    timestamptz,
    constraint consultation_round_once unique (plan_id, ordinal)
);
create table opinion (
    id            uuid primary key,
    version       bigint      not null,
    round_id      uuid        not null references consultation_round,
    plan_id       uuid        not null references plan,
    user_id       text        not null,
    name          text        not null,
    stance        text        check (stance in ('AGREE', 'AGREE_WITH_COMMENTS', 'DISAGREE', 'SILENT')),
    comments      text,
    given_at      timestamptz,
    response      text        check (response in ('ACCEPTED', 'PARTLY', 'EXPLAINED')),
    response_text text,
    responded_by  text,
    responded_at  timestamptz,
    constraint opinion_once unique (round_id, user_id)
);
create index opinion_by_plan on opinion (plan_id);

-- Trình ký và từng chữ ký.
create table signing (
    id           uuid primary key,
    version      bigint      not null,
    plan_id      uuid        not null references plan,
    plan_version int         not null,
    sign_order   text        not null check (sign_order in ('SEQUENTIAL', 'PARALLEL')),
    state        text        not null check (state in ('OPEN', 'SIGNED', 'RETURNED')),
    opened_at    timestamptz not null,
    concluded_at timestamptz
);
create index signing_by_plan on signing (plan_id);
create unique index signing_open_once on signing (plan_id) where state = 'OPEN';
create table signature (
    id         uuid primary key,
    version    bigint      not null,
    signing_id uuid        not null references signing,
    ordinal    int         not null,
    user_id    text        not null,
    drafted_by text        not null,
    authority  text        not null,
    position   text,
    name       text        not null,
    state      text        not null check (state in ('PENDING', 'SIGNED', 'RETURNED', 'VOID')),
    reason     text,
    decided_at timestamptz,
    constraint signature_once unique (signing_id, ordinal),
    -- Whoever drafted may not sign.
    constraint signature_not_by_drafter check (user_id <> drafted_by),
    constraint signature_return_has_reason check (state <> 'RETURNED' or reason is not null)
);
