-- Who writes the draft now, where it was handed to somebody else; who proposed it stays in drafted_by for good.
alter table plan add column writer text;

-- Who answered for the consultee, where the question was handed to somebody else.
alter table opinion add column given_by text;
alter table opinion add column given_by_name text;
