-- Người ký thay khi vắng.
create table signing_substitute (
    id              uuid primary key,
    version         bigint      not null,
    absent_user     text        not null,
    substitute_user text        not null,
    from_day        date        not null,
    until_day       date        not null,
    scope           text        not null check (scope in ('ALL', 'BODY', 'PLAN')),
    body            text,
    plan_id         uuid        references plan,
    reason          text        not null,
    made_by         text        not null,
    made_at         timestamptz not null,
    revoked_by      text,
    revoked_at      timestamptz,
    constraint signing_substitute_is_another check (absent_user <> substitute_user),
    constraint signing_substitute_period check (from_day <= until_day),
    constraint signing_substitute_scope check ((scope = 'BODY') = (body is not null) and (scope = 'PLAN') = (plan_id is not null)),
    constraint signing_substitute_revoked check ((revoked_by is null) = (revoked_at is null)),
    constraint signing_substitute_persons unique (id, absent_user, substitute_user),
    -- One substitute at a time for the same person and scope. A hash stands for their names: ranges are compared without
    -- any extension of the database.
    constraint signing_substitute_once exclude using gist (
        int8range(
            hashtextextended(absent_user || '|' || scope || '|' || coalesce(body, plan_id::text, ''), 0),
            hashtextextended(absent_user || '|' || scope || '|' || coalesce(body, plan_id::text, ''), 0),
            '[]') with &&,
        daterange(from_day, until_day, '[]') with &&)
        where (revoked_at is null)
);
create index signing_substitute_of_substitute on signing_substitute (substitute_user);

-- A signature says for whom it was given and by whom; another than the signatory only as the substitute named.
alter table signature add column substitute_id uuid;
alter table signature add constraint signature_by_its_substitute
    foreign key (substitute_id, user_id, signed_by) references signing_substitute (id, absent_user, substitute_user);
alter table signature add constraint signature_by_signatory_or_substitute
    check (signed_by is null or (signed_by = user_id) = (substitute_id is null));

-- Besides what it refused before: the consent of two signatories is given by two people.
create or replace function refuse_signature_of_drafter() returns trigger language plpgsql as $$
declare
    signed_plan uuid := (select plan_id from signing where id = new.signing_id);
begin
    perform 1 from plan where id = signed_plan for no key update;
    if exists (select 1 from plan_drafter
               where plan_id = signed_plan and user_id in (new.user_id, new.signed_by)) then
        raise exception 'Người soạn không được ký kế hoạch của mình'
            using errcode = 'check_violation', constraint = 'signature_not_by_drafter', table = 'signature';
    end if;
    if exists (select 1 from signature other
               where other.signing_id = new.signing_id and other.user_id <> new.user_id
                 and new.signed_by in (other.user_id, other.signed_by)) then
        raise exception 'Hai người ký thì phải do hai người quyết định'
            using errcode = 'check_violation', constraint = 'signature_one_person_one_consent', table = 'signature';
    end if;
    return null;
end $$;
