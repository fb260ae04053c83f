create table organisation_orders (
  id char(36) not null primary key,
  post varchar(40) not null,
  to_post varchar(40),
  to_person varchar(40),
  kind varchar(30) not null,
  place integer not null,
  matters varchar(80),
  amount_limit decimal(19, 2),
  order_text varchar(300) not null,
  valid_from date not null,
  valid_until date,
  drafted_by varchar(40) not null,
  drafted_at timestamp not null,
  signed_by varchar(40),
  signed_at timestamp,
  signed_as varchar(1500),
  fact char(36),
  end_reason varchar(500),
  version bigint not null
);
create index organisation_orders_post on organisation_orders (post);
