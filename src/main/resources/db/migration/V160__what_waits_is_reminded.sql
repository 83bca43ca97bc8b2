-- Nhắc ý kiến, chữ ký đang chờ và báo lãnh đạo việc còn thiếu mỗi tuần: chỉ đọc cái còn mở.
create index consultation_round_open on consultation_round (closes_at) where closed_at is null;
create index opinion_unanswered on opinion (round_id) where stance is null;
create index signing_open_since on signing (opened_at) where state = 'OPEN';
create index assignment_missing on assignment (due_at) where status = 'MISSING';
