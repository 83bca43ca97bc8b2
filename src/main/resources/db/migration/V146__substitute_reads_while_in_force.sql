-- A substitute reads the plan as long as the substitution holds, and for good once they have signed or returned it.
alter table plan_reader add column substitution uuid references signing_substitute;
alter table plan_reader add column issued_besides boolean not null default false;
comment on column plan_reader.substitution is 'Chỉ đọc được trong lúc ký thay theo dòng này';
comment on column plan_reader.issued_besides is 'Hết ký thay thì vẫn đọc bản đã ban hành';
create index plan_reader_by_substitution on plan_reader (substitution) where substitution is not null;

-- Whoever reads so far only because they were named a substitute.
update plan_reader r set substitution = u.id, issued_besides = not r.inside
from signing_substitute u
where u.substitute_user = r.reader and r.inside
  and (u.scope <> 'PLAN' or u.plan_id = r.plan_id)
  and not exists (select 1 from plan_drafter d where d.plan_id = r.plan_id and d.user_id = r.reader)
  and not exists (select 1 from opinion o where o.plan_id = r.plan_id and o.user_id = r.reader)
  and not exists (select 1 from signing g join signature s on s.signing_id = g.id
                  where g.plan_id = r.plan_id and r.reader in (s.user_id, s.signed_by));
