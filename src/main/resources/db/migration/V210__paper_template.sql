-- Mẫu Word của từng thể thức mà cơ quan thay. Chỉ thêm dòng; dòng không có nội dung là trở về mẫu đi kèm.
create table paper_template (
    id      bigint generated always as identity primary key,
    layout  text        not null check (layout in ('YOUTH', 'PARTY', 'STATE')),
    content bytea,
    sha256  text,
    name    text        not null,
    reason  text        not null check (reason <> ''),
    set_by  text        not null,
    set_at  timestamptz not null
);
create index paper_template_of_layout on paper_template (layout, set_at);

create function refuse_change_of_paper_template() returns trigger language plpgsql as $$
begin
    raise exception 'Mẫu văn bản đã dùng không được sửa hoặc xóa';
end $$;
create trigger paper_template_stays before update or delete on paper_template
    for each row execute function refuse_change_of_paper_template();
