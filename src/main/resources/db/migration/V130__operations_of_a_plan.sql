-- The plan behind the key that a process goes by: what people do in the engine to a report, a duty, a signature or a
-- round of opinions belongs to the record of the plan.
create function audit_plan_of_key(key text) returns uuid language plpgsql stable as $$
begin
    if key is null or key !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then
        return null;
    end if;
    return coalesce(
        (select id from plan where id = key::uuid),
        (select plan_id from assignment where id = key::uuid),
        (select plan_id from report_request where id = key::uuid),
        (select plan_id from consultation_round where id = key::uuid),
        (select plan_id from signing where id = key::uuid));
end $$;

create or replace function audit_append(entries jsonb) returns bigint language plpgsql security definer
    set search_path = ${flyway:defaultSchema}, pg_temp as $$
declare
    head  audit_head;
    entry record;
begin
    select * into strict head from audit_head for update;
    for entry in
        select (e ->> 'at')::timestamptz as at, e ->> 'actor' as actor, e ->> 'kind' as kind,
               coalesce((e ->> 'plan')::uuid, audit_plan_of(e ->> 'object', e ->> 'id'),
                        audit_plan_of_key(e -> 'detail' ->> 'businessKey')) as plan_id,
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
