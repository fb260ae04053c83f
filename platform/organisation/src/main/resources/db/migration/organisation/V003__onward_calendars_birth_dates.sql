alter table organisation_authorities add column onward boolean default false not null;
alter table organisation_authorities add column under_fact char(36);
alter table organisation_orders add column onward boolean default false not null;
alter table organisation_orders add column under_fact char(36);

create table organisation_agency_days (
  id char(36) not null primary key,
  agency varchar(40) not null,
  first_day date not null,
  last_day date not null,
  kind varchar(20) not null,
  name_th varchar(300) not null,
  name_en varchar(300) not null,
  citation varchar(500) not null,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  withdrawn_at timestamp,
  withdrawn_by varchar(40),
  withdrawn_why varchar(500),
  version bigint not null
);
create index organisation_agency_days_of on organisation_agency_days (agency);

create table organisation_birth_dates (
  person varchar(40) not null primary key,
  born date not null,
  version bigint not null
);
