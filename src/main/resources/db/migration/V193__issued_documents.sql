-- Văn bản đã ban hành, đúng từng byte đã gửi đi. Viết một lần, không sửa, không xóa.
create table issued_document (
    plan_id uuid        not null references plan,
    version int         not null,
    type    text        not null check (type in ('PDF', 'DOCX')),
    content bytea       not null,
    sha256  text        not null,
    made_at timestamptz not null,
    primary key (plan_id, version, type)
);

create function refuse_change_of_issued_document() returns trigger language plpgsql as $$
begin
    raise exception 'Văn bản đã ban hành không được sửa hoặc xóa';
end $$;
create trigger issued_document_stays before update or delete on issued_document
    for each row execute function refuse_change_of_issued_document();
