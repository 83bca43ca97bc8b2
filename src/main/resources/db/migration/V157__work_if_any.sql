-- Việc ghi "(nếu có)": đơn vị nào có thì làm, không có thì trả lời "không có" hoặc thôi; không ai nợ, không ai bị nhắc.
alter table obligation add column if_any boolean not null default false;
alter table assignment add column if_any boolean not null default false;

update obligation set if_any = true
where what ~* '\((nếu có|nếu có nhu cầu|không bắt buộc)\)[\s.;,]*$' or what ~* '\((nếu có nhu cầu|không bắt buộc)\)';
update assignment a set if_any = true from obligation o where o.id = a.obligation_id and o.if_any;
update assignment set status = 'OPEN', version = version + 1 where if_any and status = 'MISSING';
