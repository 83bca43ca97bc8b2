-- Ai đề nghị kết thúc kế hoạch trước hạn, vì sao: biểu mẫu kết thúc mở ra với những lời ấy.
create table early_end (
    plan_id      uuid        not null primary key references plan,
    reason       text        not null,
    before_event boolean     not null,
    asked_by     text        not null,
    asked_at     timestamptz not null
);
