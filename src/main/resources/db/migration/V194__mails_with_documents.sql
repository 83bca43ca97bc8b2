-- Thư gọi tên văn bản đi kèm; nội dung được đọc khi gửi, không chép vào từng thư.
alter table outbox add column document text;
-- Những gì đã thật sự đi kèm: tên, loại, số byte.
alter table outbox add column attachments jsonb not null default '[]';
