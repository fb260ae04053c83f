create table search_noted (
  id char(36) not null primary key,
  source varchar(100) not null,
  record_id varchar(200) not null,
  version bigint not null
);
