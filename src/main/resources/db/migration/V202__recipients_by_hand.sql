-- Nơi nhận ngoài hệ thống: văn phòng gửi bằng thư, bằng giấy hay trao tay, và ghi lại.
alter table delivery add column channel text check (channel in ('MAIL', 'PAPER', 'HAND'));
alter table delivery add column handed_on date;
alter table delivery add column handed_to text;
-- Mỗi lần gửi lại là một thư khác.
alter table delivery add column sendings int not null default 0;
-- Ai thêm dòng này sau khi ban hành; trống là dòng của văn bản.
alter table delivery add column added_by text;
create unique index delivery_added_once on delivery
    (plan_id, line, coalesce(unit_code, ''), coalesce(person_id, ''), name) where added_by is not null;
create index delivery_by_notice on delivery (notice_key);
update delivery set channel = 'MAIL' where notice_key is not null;

-- Máy chủ thư từ chối hẳn thư này (5xx), khác với chờ mãi không gửi được.
alter table outbox add column refused boolean not null default false;
