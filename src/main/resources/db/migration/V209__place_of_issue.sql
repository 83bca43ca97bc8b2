-- Nơi ban hành của một cơ quan, dùng khi văn bản không nêu nơi nào. Chỉ thêm dòng: văn bản đã ban hành giữ nơi của lúc ấy.
create table issue_place (
    id     bigint generated always as identity primary key,
    body   text        not null,
    place  text        not null,
    reason text        not null check (reason <> ''),
    set_by text        not null,
    set_at timestamptz not null
);
create index issue_place_of_body on issue_place (body, set_at);
