create table approvals_matters (
  id char(36) not null primary key,
  version bigint not null,
  revision integer not null,
  record_id varchar(140) not null,
  kind varchar(82) not null,
  module varchar(40) not null,
  permission varchar(82) not null,
  unit varchar(40) not null,
  proposer varchar(40) not null,
  proposer_unit varchar(40) not null,
  title varchar(500) not null,
  secrecy varchar(20) not null,
  urgency integer not null,
  proposal varchar(20) not null,
  body varchar(4000) not null,
  amount decimal(18,2),
  concerns varchar(40),
  state varchar(20) not null,
  round_no integer not null,
  submitted_at timestamp not null,
  due_on date,
  days_left integer,
  ended_at timestamp,
  parent char(36),
  acted_first varchar(3) not null
);
create index approvals_matters_record on approvals_matters (record_id);
create index approvals_matters_proposer on approvals_matters (proposer, state, submitted_at);
create index approvals_matters_parent on approvals_matters (parent);
create index approvals_matters_unit on approvals_matters (unit, state);
create table approvals_steps (
  id char(36) not null primary key,
  version bigint not null,
  matter char(36) not null,
  round_no integer not null,
  place integer not null,
  layer varchar(12) not null,
  unit varchar(40) not null,
  addressee varchar(60) not null,
  state varchar(12) not null,
  urgency integer not null,
  legal varchar(3) not null,
  due_on date,
  opened_at timestamp,
  done_at timestamp,
  done_by varchar(40)
);
create index approvals_steps_matter on approvals_steps (matter, round_no, place);
create index approvals_steps_waiting on approvals_steps (addressee, state, urgency, due_on);
create index approvals_steps_unit on approvals_steps (unit, state);
create index approvals_steps_due on approvals_steps (state, due_on);
create table approvals_decisions (
  id char(36) not null primary key,
  version bigint not null,
  record_id varchar(140) not null,
  matter char(36),
  step char(36),
  seq_no bigint not null,
  decision varchar(20) not null,
  body varchar(2000) not null,
  person varchar(40) not null,
  person_name varchar(300) not null,
  post varchar(300) not null,
  capacity varchar(20) not null,
  on_behalf_of varchar(300) not null,
  made_at timestamp not null,
  signature varchar(20) not null,
  permission varchar(82),
  amount decimal(18,2),
  ground_capacity varchar(120),
  ground_unit varchar(40),
  ground_post varchar(40),
  ground_authority char(36),
  ground_citation varchar(100),
  ground_lines varchar(1500)
);
create index approvals_decisions_record on approvals_decisions (record_id, seq_no);
create index approvals_decisions_matter on approvals_decisions (matter, seq_no);
create index approvals_decisions_person on approvals_decisions (person, matter);
create table approvals_clock (
  id char(36) not null primary key,
  version bigint not null,
  matter char(36) not null,
  seq_no bigint not null,
  event varchar(12) not null,
  on_day date not null,
  due_on date,
  reason varchar(500) not null,
  person varchar(40) not null
);
create index approvals_clock_matter on approvals_clock (matter, seq_no);
create table approvals_requests (
  id varchar(120) not null primary key,
  version bigint not null,
  batch varchar(80) not null,
  matter char(36) not null,
  revision integer not null,
  person varchar(40) not null,
  done_at timestamp not null
);
create index approvals_requests_batch on approvals_requests (batch);
create table approvals_reminders (
  id varchar(120) not null primary key,
  version bigint not null,
  step char(36) not null,
  person varchar(40) not null,
  mark varchar(20) not null,
  sent_on date not null,
  channel varchar(60) not null
);
create index approvals_reminders_step on approvals_reminders (step);
create index approvals_reminders_day on approvals_reminders (sent_on, person);
create table approvals_followed (
  hand_over varchar(100) not null,
  place varchar(12) not null,
  row_id char(36) not null,
  former_unit varchar(40) not null,
  former_addressee varchar(60) not null,
  primary key (hand_over, place, row_id)
);
