-- Mẫu báo cáo của từng nghĩa vụ, đúng như lúc ban hành; lời văn theo mục của mỗi lần nộp.
alter table obligation add column report_template jsonb;
alter table submission add column sections jsonb not null default '{}';
