-- Dòng nơi nhận không ứng với ai trong sổ được giữ lại, để văn phòng thấy kế hoạch chưa đến ai.
alter table delivery add column outside boolean not null default false;
