create table rules_figures (
  id varchar(140) not null primary key,
  code varchar(100) not null,
  agency varchar(40),
  figure varchar(2000) not null,
  measure varchar(20) not null,
  valid_from date not null,
  valid_until date,
  law varchar(300) not null,
  clause varchar(100) not null,
  entered_by varchar(40),
  entered_at timestamp not null,
  replaced_at timestamp,
  verified_by varchar(40),
  verified_on date,
  version bigint not null
);
create index rules_figures_code on rules_figures (code);

create table rules_proposals (
  id char(36) not null primary key,
  code varchar(100) not null,
  agency varchar(40),
  figure varchar(2000) not null,
  measure varchar(20) not null,
  valid_from date not null,
  valid_until date,
  law varchar(300) not null,
  clause varchar(100) not null,
  in_place_of varchar(140),
  reason varchar(1000) not null,
  state varchar(20) not null,
  proposed_by varchar(40) not null,
  proposed_at timestamp not null,
  decided_by varchar(40),
  decided_at timestamp,
  answer varchar(1000) not null,
  version bigint not null
);
create index rules_proposals_state on rules_proposals (state);
