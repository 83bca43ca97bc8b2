-- Các con số mà biểu mẫu hỏi theo tên ở chung một chỗ, mỗi số dưới tên trường của nó.
alter table submission add column facts jsonb not null default '{}';
update submission set facts = jsonb_build_object('opinionCount', opinion_count) where opinion_count is not null;
alter table submission drop column opinion_count;
