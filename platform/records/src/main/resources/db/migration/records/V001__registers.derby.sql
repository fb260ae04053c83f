create table records_series (
  id varchar(120) not null primary key,
  unit varchar(40) not null,
  kind varchar(60) not null,
  year_be integer not null,
  last_number integer not null,
  version bigint not null
);
create table records_cancelled_numbers (
  id varchar(140) not null primary key,
  series_id varchar(120) not null,
  cancelled_number integer not null,
  reason varchar(500) not null,
  account varchar(100) not null,
  cancelled_at timestamp not null,
  version bigint not null
);
create index records_cancelled_of_series on records_cancelled_numbers (series_id);
create table records_drafts (
  id varchar(400) not null primary key,
  account varchar(100) not null,
  form varchar(300) not null,
  fields clob not null,
  kept_at timestamp not null,
  version bigint not null
);
