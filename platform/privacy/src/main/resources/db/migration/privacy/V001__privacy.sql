create table privacy_controls (
  id varchar(36) not null primary key,
  record varchar(120) not null,
  agency varchar(40) not null,
  year_be integer not null,
  entry_no integer not null,
  secrecy varchar(20) not null,
  entered_at timestamp not null,
  entered_by varchar(60) not null,
  review_on date,
  copies integer not null,
  version bigint not null,
  constraint privacy_controls_once unique (record),
  constraint privacy_controls_number unique (agency, year_be, entry_no)
);

create table privacy_ledger (
  id varchar(36) not null primary key,
  control_id varchar(36) not null,
  seq_no bigint not null,
  made_at timestamp not null,
  act varchar(20) not null,
  from_level varchar(20) not null,
  to_level varchar(20) not null,
  reason varchar(1000) not null,
  person varchar(40) not null,
  person_name varchar(200) not null,
  capacity varchar(600) not null,
  basis varchar(300) not null,
  copy_no integer not null,
  version bigint not null
);
create index privacy_ledger_of on privacy_ledger (control_id, seq_no);

create table privacy_inspections (
  id varchar(36) not null primary key,
  agency varchar(40) not null,
  held_on date not null,
  committee varchar(1000) not null,
  findings varchar(4000) not null,
  complete boolean not null,
  noted_by varchar(40) not null,
  noted_at timestamp not null,
  version bigint not null
);

create table privacy_reads (
  id varchar(36) not null primary key,
  read_at timestamp not null,
  account varchar(60) not null,
  person varchar(40) not null,
  person_name varchar(200) not null,
  unit varchar(40) not null,
  activity varchar(100) not null,
  subject varchar(120) not null,
  concerned varchar(40) not null
);
create index privacy_reads_of on privacy_reads (concerned, read_at);

create table privacy_requests (
  id varchar(36) not null primary key,
  agency varchar(40) not null,
  year_be integer not null,
  entry_no integer not null,
  kind varchar(20) not null,
  person varchar(40),
  applicant varchar(200) not null,
  identifier varchar(40) not null,
  contact varchar(300) not null,
  wish varchar(4000) not null,
  received_on date not null,
  due_on date not null,
  figure varchar(150) not null,
  state varchar(20) not null,
  identified_by varchar(300) not null,
  handler varchar(40),
  answer varchar(4000) not null,
  decided_at timestamp,
  version bigint not null,
  constraint privacy_requests_number unique (agency, year_be, entry_no)
);

create table privacy_breaches (
  id varchar(36) not null primary key,
  agency varchar(40) not null,
  year_be integer not null,
  entry_no integer not null,
  known_at timestamp not null,
  due_at timestamp not null,
  figure varchar(150) not null,
  what varchar(4000) not null,
  affected integer not null,
  high_risk boolean not null,
  measures varchar(4000) not null,
  notified_at timestamp,
  notified_how varchar(500) not null,
  people_told_at timestamp,
  people_told_how varchar(500) not null,
  closed_at timestamp,
  noted_by varchar(40) not null,
  version bigint not null,
  constraint privacy_breaches_number unique (agency, year_be, entry_no)
);

create table privacy_notices_seen (
  person varchar(40) not null primary key,
  edition varchar(20) not null,
  seen_at timestamp not null,
  version bigint not null
);

create table privacy_redactions (
  id varchar(36) not null primary key,
  record varchar(120),
  file_name varchar(255) not null,
  media_type varchar(120) not null,
  secrecy varchar(20) not null,
  original varchar(64) not null,
  result varchar(64),
  made_by varchar(40) not null,
  made_at timestamp not null,
  finished_at timestamp,
  version bigint not null
);

create table privacy_areas (
  id varchar(36) not null primary key,
  redaction_id varchar(36) not null,
  page_no integer not null,
  at_left double precision not null,
  at_top double precision not null,
  wide double precision not null,
  high double precision not null,
  ground varchar(20) not null,
  note varchar(500) not null,
  made_at timestamp not null
);
create index privacy_areas_of on privacy_areas (redaction_id);
