-- Ký thay một năm là dài nhất; hàng cũ dài hơn dừng ở đó.
update signing_substitute set until_day = from_day + 366, version = version + 1 where until_day > from_day + 366;
alter table signing_substitute add constraint signing_substitute_a_year check (until_day <= from_day + 366);

-- Chỉ lãnh đạo và người ký vắng mặt được: hàng cũ của người khác không còn giữ chỗ của người được cử.
update signing_substitute u
set revoked_by = 'he-thong', revoked_at = now(), version = version + 1
where u.revoked_at is null
  and not exists (select 1 from person p where p.id = u.absent_user and 'leader' = any (p.roles))
  and not exists (select 1 from signature s where s.user_id = u.absent_user);
