-- Who was taken out of a unit, a role or the accounts in Admin, and who was taken in: the file of the organisation, which is
-- read at every start, does not undo it. A line ends when the file says the same.
create table membership_by_hand (
    person  varchar(64)  not null references person,
    "group" varchar(110) not null,
    given   boolean      not null,
    made_by text         not null,
    made_at timestamptz  not null,
    primary key (person, "group")
);
comment on column membership_by_hand."group" is 'Nhóm của vai trò hay đơn vị; account là chính tài khoản';
