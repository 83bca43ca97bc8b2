-- Các bước vừa làm trên màn hình đọc văn bản, để hoàn tác từng bước. Nội dung của kế hoạch không nằm ở đây.
create table reading_step (
    id           bigint generated always as identity primary key,
    plan_id      uuid        not null references plan,
    from_version int         not null,
    version      int         not null,
    label        text        not null,
    before       text        not null,
    made_by      text        not null,
    made_at      timestamptz not null,
    constraint reading_step_once unique (plan_id, version)
);
comment on table reading_step is 'What the drafter did on the reading screen, newest last; a step can be taken back while the content is what it made';
comment on column reading_step.before is 'The content before the step, without the text of the document where the step left it as it was';
