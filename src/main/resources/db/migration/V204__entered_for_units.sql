-- Ai đã nhập thay đơn vị, vì sao: văn phòng, từ giấy của đơn vị; hay đơn vị, qua liên kết.
alter table submission add column entered text check (entered in ('OFFICE', 'LINK'));
alter table submission add column entered_reason text;
alter table submission add constraint submission_entered_with_reason check ((entered is null) = (entered_reason is null));
-- Văn phòng ghi thay: nơi nhận báo đã nhận bằng cách nào.
alter table delivery add column received_note text;
