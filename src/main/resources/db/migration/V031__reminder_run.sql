-- The days whose reminders are planned, by their own run or caught up by a later one.
create table reminder_run (
    day     date primary key,
    run_day date not null
);
