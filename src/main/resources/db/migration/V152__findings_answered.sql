-- Điều giữ việc ký lại cho đến khi có người trả lời: ai trả lời, vì sao, về đúng những gì đang ghi khi đó.
create table finding_answer (
    plan_id     uuid        not null references plan,
    rule        text        not null,
    basis       text        not null,
    reason      text        not null,
    answered_by text        not null,
    answered_at timestamptz not null,
    primary key (plan_id, rule, basis)
);
