create table handover_cases (
  id varchar(40) not null primary key,
  agency varchar(40) not null,
  giver varchar(40) not null,
  receiver varchar(40) not null,
  reason varchar(20) not null,
  effective date not null,
  state varchar(20) not null,
  named clob not null,
  planned_by varchar(40) not null,
  planned_at timestamp not null,
  decided_by varchar(40),
  decided_at timestamp,
  carried_out_at timestamp,
  receipt_no integer,
  receipt_year integer,
  lines clob not null,
  checksum varchar(64),
  trouble varchar(2000) not null,
  version bigint not null
);

create index handover_cases_waiting on handover_cases (state, effective);
create index handover_cases_giver on handover_cases (giver);

create table handover_signatures (
  id varchar(40) not null primary key,
  case_id varchar(40) not null,
  person varchar(40) not null,
  side varchar(20) not null,
  signed_at timestamp,
  version bigint not null
);

create index handover_signatures_case on handover_signatures (case_id);
create index handover_signatures_person on handover_signatures (person, signed_at);
