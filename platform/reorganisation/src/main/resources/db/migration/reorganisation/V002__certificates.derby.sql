create table reorganisation_certificates (
  plan varchar(40) not null primary key,
  wording clob not null,
  checksum varchar(64) not null,
  version bigint not null
);
