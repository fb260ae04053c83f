create table organisation_edition (
  id integer not null primary key,
  edition bigint not null,
  recorded_at timestamp not null,
  version bigint not null
);

create table organisation_instruments (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  instrument varchar(40) not null,
  agency varchar(40) not null,
  kind varchar(30) not null,
  title_th varchar(1000) not null,
  title_en varchar(1000) not null,
  gazette_volume integer,
  gazette_part varchar(60),
  gazette_page varchar(60),
  gazette_published date,
  effective date,
  expires date,
  confirmed boolean not null,
  checksum char(64),
  version bigint not null
);

create table organisation_clauses (
  id char(36) not null primary key,
  instrument_row char(36) not null,
  place integer not null,
  mark varchar(40) not null,
  kind varchar(30) not null,
  title_th varchar(500) not null,
  title_en varchar(500) not null,
  wording varchar(32000),
  missing boolean not null,
  version bigint not null
);

create index organisation_clauses_of on organisation_clauses (instrument_row);

create table organisation_wordings (
  id varchar(80) not null primary key,
  checksum char(64) not null,
  part integer not null,
  text varchar(10000) not null,
  version bigint not null
);

create table organisation_units (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  unit varchar(40) not null,
  parent varchar(40),
  place integer not null,
  name_th varchar(300) not null,
  name_en varchar(300) not null,
  letter_prefix varchar(60) not null,
  address varchar(500) not null,
  phone varchar(100) not null,
  email varchar(200) not null,
  version bigint not null
);

create table organisation_people (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  person varchar(40) not null,
  title varchar(60) not null,
  given_name varchar(100) not null,
  surname varchar(100) not null,
  unit varchar(40) not null,
  version bigint not null
);

create table organisation_posts (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  post varchar(40) not null,
  title_th varchar(300) not null,
  title_en varchar(300) not null,
  unit varchar(40) not null,
  roles varchar(500) not null,
  heads boolean not null,
  place integer not null,
  version bigint not null
);

create table organisation_tenures (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  post varchar(40) not null,
  person varchar(40) not null,
  principal boolean not null,
  version bigint not null
);

create table organisation_mandates (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  unit varchar(40) not null,
  function_id varchar(30) not null,
  reach varchar(20) not null,
  confirmed boolean not null,
  version bigint not null
);

create table organisation_authorities (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  post varchar(40) not null,
  to_post varchar(40),
  to_person varchar(40),
  kind varchar(30) not null,
  place integer not null,
  matters varchar(80),
  amount_limit decimal(19, 2),
  order_text varchar(300) not null,
  version bigint not null
);

create table organisation_absences (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  person varchar(40) not null,
  kind varchar(30) not null,
  version bigint not null
);

create table organisation_successions (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  former varchar(40) not null,
  successor varchar(40) not null,
  version bigint not null
);

create table organisation_rules (
  id char(36) not null primary key,
  recorded_at timestamp not null,
  recorded_by varchar(40) not null,
  superseded_at timestamp,
  change_id varchar(60),
  superseded_by varchar(60),
  undone boolean not null,
  fact char(36) not null,
  valid_from date not null,
  valid_until date,
  instrument varchar(40) not null,
  clause varchar(40),
  ended_instrument varchar(40),
  ended_clause varchar(40),
  agency varchar(40) not null,
  topic varchar(30) not null,
  text_th varchar(1000) not null,
  text_en varchar(1000) not null,
  law varchar(500) not null,
  verified boolean not null,
  version bigint not null
);

create table organisation_holidays (
  day date not null primary key,
  name_th varchar(300) not null,
  name_en varchar(300) not null,
  citation varchar(500) not null,
  verified boolean not null,
  version bigint not null
);
