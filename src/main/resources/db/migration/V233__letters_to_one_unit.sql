-- Phiếu yêu cầu giải trình lập riêng cho một đơn vị thì ghi đơn vị ấy.
alter table plan_letter add column unit_code text references unit;
