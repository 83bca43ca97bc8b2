-- Thư bị máy chủ thư của nơi nhận trả lại: ngay lúc gửi, hay sau đó bằng báo cáo gửi về hộp thư của cơ quan.
alter table outbox add column bounced_at timestamptz;
update outbox set bounced_at = coalesce(first_tried_at, created_at) where refused;
create index outbox_bounced on outbox (bounced_at) where bounced_at is not null;
