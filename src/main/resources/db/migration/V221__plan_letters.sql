-- Thư mời, công văn đôn đốc, biên bản, bảng tổng hợp mà văn phòng đã lập: giữ cùng kế hoạch đúng như lúc lập.
create table plan_letter (
    plan_id uuid        not null references plan,
    number  int         not null check (number > 0),
    type    text        not null check (type in ('PDF', 'DOCX')),
    kind    text        not null,
    name    text        not null,
    content bytea       not null,
    sha256  text        not null,
    made_by text        not null,
    made_at timestamptz not null,
    primary key (plan_id, number, type)
);
create function refuse_change_of_letter() returns trigger language plpgsql as $$
begin
    raise exception 'Thư đã lập được giữ nguyên, không được sửa hoặc xóa';
end $$;
create trigger plan_letter_stays before update or delete on plan_letter
    for each row execute function refuse_change_of_letter();
