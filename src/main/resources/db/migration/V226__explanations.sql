-- Yêu cầu giải trình vì sao chậm, và lời giải trình của đơn vị: đứng cạnh việc chậm ở mọi nơi.
create table explanation_request (
    id            uuid primary key,
    assignment_id uuid        not null references assignment,
    plan_id       uuid        not null references plan,
    reason        text        not null,
    answer_by     timestamptz not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    answer        text,
    answered_by   text,
    answered_at   timestamptz,
    constraint explanation_answered_whole check
        ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
-- Mỗi việc có nhiều nhất một yêu cầu đang chờ trả lời.
create unique index explanation_open_once on explanation_request (assignment_id) where answered_at is null;
create index explanation_of_assignment on explanation_request (assignment_id, asked_at desc);
create index explanation_of_plan on explanation_request (plan_id, asked_at desc);
create index explanation_waiting on explanation_request (answer_by) where answered_at is null;
