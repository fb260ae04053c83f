create table notices_notices (
  id char(36) not null primary key,
  person varchar(40) not null,
  subject_key varchar(100) not null,
  arguments varchar(4000) not null,
  told_on date not null,
  told_at timestamp not null,
  read_at timestamp,
  version bigint not null
);
create index notices_of_person on notices_notices (person, told_at);

create table notices_lines (
  notice_id char(36) not null,
  place integer not null,
  about_record varchar(120) not null,
  words varchar(100) not null,
  arguments varchar(2000) not null,
  title varchar(1000) not null,
  primary key (notice_id, place)
);

create table notices_mails (
  id char(36) not null primary key,
  notice_id char(36),
  address varchar(254) not null,
  code varchar(10),
  state varchar(20) not null,
  tries integer not null,
  next_at timestamp not null,
  done_at timestamp,
  failure varchar(500) not null,
  version bigint not null
);
create index notices_mails_due on notices_mails (state, next_at);

create table notices_choices (
  person varchar(40) not null primary key,
  account varchar(100) not null,
  unit varchar(40) not null,
  by_mail boolean not null,
  muted varchar(2000) not null,
  address varchar(254),
  asked_address varchar(254),
  code_hash varchar(64),
  code_until timestamp,
  code_tries integer not null,
  codes_on date,
  codes_count integer not null,
  calendar_hash varchar(64),
  calendar_at timestamp,
  version bigint not null
);
create unique index notices_calendar on notices_choices (calendar_hash);
