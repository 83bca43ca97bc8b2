-- Ai nhận thư vì là người của đơn vị thì đọc kế hoạch với tư cách ấy: rời đơn vị là thôi đọc. Ai có tên riêng ở Nơi nhận thì giữ nguyên.
delete from plan_reader r
where not r.inside and r.substitution is null
  and exists (select 1 from delivery d where d.plan_id = r.plan_id and d.person_id = r.reader and d.unit_code is not null)
  and not exists (select 1 from delivery d where d.plan_id = r.plan_id and d.person_id = r.reader and d.unit_code is null);
update plan_reader r set issued_besides = false
where r.issued_besides
  and exists (select 1 from delivery d where d.plan_id = r.plan_id and d.person_id = r.reader and d.unit_code is not null)
  and not exists (select 1 from delivery d where d.plan_id = r.plan_id and d.person_id = r.reader and d.unit_code is null);
