create table rest_tokens (
  id char(36) not null primary key,
  prefix varchar(12) not null,
  hash varchar(64) not null,
  name varchar(200) not null,
  account varchar(100) not null,
  person varchar(40) not null,
  unit varchar(40) not null,
  scopes varchar(2000) not null,
  secrets boolean not null,
  made_at timestamp not null,
  made_by varchar(100) not null,
  expires_at timestamp not null,
  used_at timestamp,
  used_from varchar(60),
  ended_at timestamp,
  ended_by varchar(100),
  version bigint not null
);
create unique index rest_tokens_prefix on rest_tokens (prefix);
create index rest_tokens_person on rest_tokens (person);

create table rest_answers (
  id varchar(64) not null primary key,
  fingerprint varchar(64) not null,
  status integer not null,
  headers varchar(2000) not null,
  body varchar(32000) not null,
  answered_at timestamp not null
);
create index rest_answers_at on rest_answers (answered_at);

create table rest_hooks (
  id char(36) not null primary key,
  name varchar(200) not null,
  url varchar(1000) not null,
  events varchar(2000) not null,
  account varchar(100) not null,
  person varchar(40) not null,
  unit varchar(40) not null,
  turns integer not null,
  made_at timestamp not null,
  ended_at timestamp,
  ended_by varchar(100),
  version bigint not null
);
create index rest_hooks_person on rest_hooks (person);

create table rest_deliveries (
  id char(36) not null primary key,
  hook_id char(36) not null,
  event varchar(100) not null,
  about_record varchar(120) not null,
  happened_at timestamp not null,
  state varchar(20) not null,
  tries integer not null,
  next_at timestamp not null,
  done_at timestamp,
  status integer,
  failure varchar(500) not null,
  version bigint not null
);
create index rest_deliveries_due on rest_deliveries (state, next_at);
create index rest_deliveries_hook on rest_deliveries (hook_id, happened_at);
