-- Người soạn không ký. Whoever proposed a plan or wrote any version of it drafted it, for good.
create table plan_drafter (
    plan_id uuid not null references plan,
    user_id text not null,
    primary key (plan_id, user_id)
);
insert into plan_drafter (plan_id, user_id)
select id, drafted_by from plan
union
select plan_id, saved_by from plan_version;

-- The database itself notes who drafts, so that no way of writing a version forgets it.
create function note_drafter() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'plan' then
        insert into plan_drafter (plan_id, user_id) values (new.id, new.drafted_by) on conflict do nothing;
    else
        insert into plan_drafter (plan_id, user_id) values (new.plan_id, new.saved_by) on conflict do nothing;
    end if;
    return null;
end $$;
create trigger plan_notes_drafter after insert or update of drafted_by on plan
    for each row execute function note_drafter();
create trigger plan_version_notes_drafter after insert or update of content, saved_by on plan_version
    for each row execute function note_drafter();

create function refuse_change_of_drafter() returns trigger language plpgsql as $$
begin
    raise exception 'Danh sách người soạn không được sửa hoặc xóa'
        using errcode = 'check_violation', constraint = 'plan_drafter_stays', table = 'plan_drafter';
end $$;
create trigger plan_drafter_stays before update or delete on plan_drafter
    for each row execute function refuse_change_of_drafter();

-- Who decided; differs from user_id where a substitute did.
alter table signature add column signed_by text;
update signature set signed_by = user_id where state in ('SIGNED', 'RETURNED');

-- The two rules below meet on the row of the plan: of a signature and a draft written at the same time, the second waits
-- and then sees the first. Nothing that merely refers to the plan waits with them.
create function refuse_signature_of_drafter() returns trigger language plpgsql as $$
declare
    signed_plan uuid := (select plan_id from signing where id = new.signing_id);
begin
    perform 1 from plan where id = signed_plan for no key update;
    if exists (select 1 from plan_drafter
               where plan_id = signed_plan and user_id in (new.user_id, new.signed_by)) then
        raise exception 'Người soạn không được ký kế hoạch của mình'
            using errcode = 'check_violation', constraint = 'signature_not_by_drafter', table = 'signature';
    end if;
    return null;
end $$;
create trigger signature_not_by_drafter after insert or update on signature
    for each row when (new.state in ('PENDING', 'SIGNED')) execute function refuse_signature_of_drafter();

create function refuse_drafter_who_signs() returns trigger language plpgsql as $$
begin
    perform 1 from plan where id = new.plan_id for no key update;
    if exists (select 1 from signature s join signing g on g.id = s.signing_id
               where g.plan_id = new.plan_id and s.state in ('PENDING', 'SIGNED')
                 and new.user_id in (s.user_id, s.signed_by)) then
        raise exception 'Người ký không được soạn kế hoạch mà mình ký'
            using errcode = 'check_violation', constraint = 'plan_drafter_not_signatory', table = 'plan_drafter';
    end if;
    return null;
end $$;
create trigger plan_drafter_not_signatory after insert on plan_drafter
    for each row execute function refuse_drafter_who_signs();

-- What only those see who take part in making a plan: opinions, returns, earlier versions. Whom it was merely sent to, or
-- who only owes work under it, reads the plan as issued.
alter table plan_reader add column inside boolean not null default false;
update plan_reader r set inside = true
where not exists (select 1 from delivery d where d.plan_id = r.plan_id and r.reader in ('unit-' || d.unit_code, d.person_id))
  and not exists (select 1 from assignment a where a.plan_id = r.plan_id and r.reader = 'unit-' || a.unit_code);
update plan_reader r set inside = true
from plan p join unit lead on lead.code = p.lead_body
where p.id = r.plan_id
  and (r.reader = p.drafted_by
       or r.reader = 'unit-' || p.lead_body
       or r.reader = 'unit-' || p.lead_office
       or exists (select 1 from unit u where u.parent = lead.code and u.kind in ('BODY', 'OFFICE', 'BOARD')
                                         and r.reader = 'unit-' || u.code)
       or exists (select 1 from opinion o where o.plan_id = p.id and o.user_id = r.reader)
       or exists (select 1 from signing g join signature s on s.signing_id = g.id
                  where g.plan_id = p.id and s.user_id = r.reader));
