create table reorganisation_plans (
  id varchar(40) not null primary key,
  agency varchar(40) not null,
  instrument varchar(40) not null,
  effective date not null,
  state varchar(20) not null,
  content text not null,
  typed_by varchar(2000) not null,
  settled text not null,
  closed_at_once boolean not null,
  drafted_by varchar(40) not null,
  drafted_at timestamp not null,
  decided_by varchar(40),
  carried_out_at timestamp,
  version bigint not null
);

create table reorganisation_lists (
  id varchar(120) not null primary key,
  plan varchar(40) not null,
  from_unit varchar(40) not null,
  to_unit varchar(40) not null,
  handed_on date not null,
  lines text not null,
  handed_by varchar(40),
  handed_at timestamp,
  taken_by varchar(40),
  taken_at timestamp,
  version bigint not null
);

create index reorganisation_lists_of_plan on reorganisation_lists (plan);
