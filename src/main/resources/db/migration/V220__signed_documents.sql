-- Văn bản đã ký số: mỗi lần ký là một dạng mới đứng cạnh bản đã ban hành, đúng từng byte; viết một lần, không sửa, không xóa.
create table signed_document (
    plan_id    uuid        not null references plan,
    version    int         not null,
    number     int         not null check (number > 0),
    type       text        not null check (type = 'PDF'),
    signed_for text,
    signers    jsonb       not null,
    content    bytea       not null,
    sha256     text        not null,
    taken_by   text        not null,
    taken_at   timestamptz not null,
    primary key (plan_id, version, number)
);
create trigger signed_document_stays before update or delete on signed_document
    for each row execute function refuse_change_of_issued_document();
-- Một người, một con dấu ký một lần bằng chứng thư trên máy chủ.
create unique index signed_document_once on signed_document (plan_id, version, signed_for) where signed_for is not null;
