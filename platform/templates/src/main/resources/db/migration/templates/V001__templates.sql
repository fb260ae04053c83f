create table templates_texts (
  id varchar(120) not null primary key,
  form varchar(100) not null,
  owner varchar(40),
  in_use boolean not null,
  edition integer not null,
  version bigint not null
);
create index templates_texts_form on templates_texts (form);

create table templates_editions (
  text_id varchar(120) not null,
  edition integer not null,
  name varchar(200) not null,
  subject varchar(500) not null,
  body varchar(30000) not null,
  edited_by varchar(40),
  edited_at timestamp not null,
  primary key (text_id, edition)
);
