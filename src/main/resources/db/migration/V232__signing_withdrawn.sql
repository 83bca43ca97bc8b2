-- A plan may be taken back from its signatories before the last of them has signed.
alter table signing drop constraint signing_state_check;
alter table signing add constraint signing_state_check check (state in ('OPEN', 'SIGNED', 'RETURNED', 'WITHDRAWN'));
