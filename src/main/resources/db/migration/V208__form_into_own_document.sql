-- Lời của biểu mẫu được ghi vào tệp Word của văn phòng: những chỗ đã ghi, để người soạn xem trước khi trình ký.
alter table own_document add column written jsonb not null default '[]';
comment on column own_document.written is 'Where words of the form were written into the file before, [{what, was, now}]; empty for a file as it came';

-- Tệp Word vừa được đọc mà chưa thành kế hoạch: giữ một ngày, để kế hoạch tạo từ lời của nó có đúng tệp ấy.
create table read_document (
    taken_by    text        not null,
    text_sha256 text        not null,
    name        text        not null,
    content     bytea       not null,
    taken_at    timestamptz not null,
    primary key (taken_by, text_sha256)
);
