create table organisation_units (
  id varchar(40) not null primary key,
  parent varchar(40),
  place integer not null,
  name_th varchar(300) not null,
  name_en varchar(300) not null,
  letter_prefix varchar(60) not null,
  head varchar(40),
  address varchar(500) not null,
  phone varchar(100) not null,
  email varchar(200) not null,
  version bigint not null
);

create table organisation_people (
  id varchar(40) not null primary key,
  title varchar(60) not null,
  given_name varchar(100) not null,
  surname varchar(100) not null,
  post varchar(300) not null,
  unit varchar(40) not null,
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
