-- Nhật ký: mỗi thay đổi một dòng, chỉ thêm, dòng sau mang mã băm của dòng trước.
create table audit_row (
    seq       bigint      primary key,
    at        timestamptz not null,
    actor     text        not null,
    kind      text        not null,
    plan_id   uuid,
    object    text        not null,
    object_id text        not null,
    detail    jsonb       not null,
    hash      bytea       not null
);
create index audit_row_of_plan on audit_row (plan_id, seq) where plan_id is not null;

-- The end of the chain: whoever appends holds this row until the commit.
create table audit_head (
    one  boolean primary key default true check (one),
    seq  bigint  not null,
    hash bytea   not null
);
insert into audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

-- What a row says, in one form only: an array keeps its fields apart, and the moment is that of UTC.
create function audit_hash(previous bytea, seq bigint, at timestamptz, actor text, kind text, plan_id uuid, object text,
                           object_id text, detail jsonb) returns bytea language sql stable as $$
    select sha256(previous || convert_to(jsonb_build_array(seq,
        to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor, kind, plan_id, object, object_id,
        detail)::text, 'UTF8'))
$$;

-- The plan of a thing that knows only what it is a part of.
create function audit_plan_of(what text, which text) returns uuid language plpgsql stable as $$
begin
    return case what
        when 'signature' then (select s.plan_id from signature g join signing s on s.id = g.signing_id
                               where g.id = which::uuid)
        when 'submission' then (select a.plan_id from submission s join assignment a on a.id = s.assignment_id
                                where s.id = which::uuid)
        when 'extension' then (select a.plan_id from extension_request e join assignment a on a.id = e.assignment_id
                               where e.id = which::uuid)
        when 'deadline-move' then (select a.plan_id from deadline_move m join assignment a on a.id = m.assignment_id
                                   where m.id = which::uuid)
    end;
end $$;

-- The only way in. It runs with the rights of the owner of the tables: the application's own role needs none to write.
create function audit_append(entries jsonb) returns bigint language plpgsql security definer
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    head  audit_head;
    entry record;
begin
    select * into strict head from audit_head for update;
    for entry in
        select (e ->> 'at')::timestamptz as at, e ->> 'actor' as actor, e ->> 'kind' as kind,
               coalesce((e ->> 'plan')::uuid, audit_plan_of(e ->> 'object', e ->> 'id')) as plan_id,
               e ->> 'object' as object, e ->> 'id' as object_id, e -> 'detail' as detail
        from jsonb_array_elements(entries) with ordinality as listed (e, n) order by n
    loop
        head.seq := head.seq + 1;
        head.hash := audit_hash(head.hash, head.seq, entry.at, entry.actor, entry.kind, entry.plan_id, entry.object,
                                entry.object_id, entry.detail);
        insert into audit_row (seq, at, actor, kind, plan_id, object, object_id, detail, hash)
        values (head.seq, entry.at, entry.actor, entry.kind, entry.plan_id, entry.object, entry.object_id,
                entry.detail, head.hash);
    end loop;
    update audit_head set seq = head.seq, hash = head.hash;
    return head.seq;
end $$;

-- Written once: the database itself refuses, whoever asks.
create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
    raise exception 'Nhật ký chỉ được ghi thêm, không được sửa hoặc xóa';
end $$;
create trigger audit_row_written_once before update or delete on audit_row
    for each row execute function refuse_change_of_audit();
create trigger audit_row_not_emptied before truncate on audit_row
    for each statement execute function refuse_change_of_audit();
create trigger audit_head_stays before delete on audit_head
    for each row execute function refuse_change_of_audit();
create trigger audit_head_not_emptied before truncate on audit_head
    for each statement execute function refuse_change_of_audit();
create trigger audit_head_goes_on before update on audit_head
    for each row when (new.seq <= old.seq) execute function refuse_change_of_audit();
