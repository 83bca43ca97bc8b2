-- Các dòng của sổ đăng ký văn bản đi không phải là kế hoạch làm trong chương trình: số giữ trước, số bỏ, văn bản làm ngoài
-- chương trình. Mỗi số của một sổ đứng ở một dòng này hoặc ở một kế hoạch. Số giữ đã dùng cho kế hoạch thì dòng ở lại (USED).
create table register_line (
    body       text        not null,
    year       int         not null,
    type       text        not null,
    number     int         not null check (number > 0),
    state      text        not null check (state in ('RESERVED', 'USED', 'VOID', 'PAPER')),
    code       text        not null,
    title      text        not null,
    plan_id    uuid        references plan,
    day        date,
    signer     text        not null,
    recipients text        not null,
    reason     text        not null,
    search     text        not null,
    noted_by   text        not null,
    noted_at   timestamptz not null,
    primary key (body, year, type, number),
    constraint register_line_void_has_reason check (state <> 'VOID' or reason <> ''),
    constraint register_line_paper_has_day check (state <> 'PAPER' or day is not null),
    constraint register_line_used_by_plan check (state <> 'USED' or plan_id is not null)
);
create unique index register_line_for_plan on register_line (plan_id) where state = 'RESERVED';

-- Vì sao số cuối cùng của sổ được đặt lên.
alter table number_register_change add column reason text not null default '';
