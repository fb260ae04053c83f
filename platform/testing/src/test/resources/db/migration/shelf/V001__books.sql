create table shelf_books (
  id char(36) not null primary key,
  version bigint not null,
  title varchar(500) not null,
  shelf char(36) not null,
  unit varchar(40) not null,
  reader varchar(40),
  boughtAt timestamp not null,
  printedOn date not null,
  price decimal(19,2) not null,
  secrecy varchar(20) not null
);
create unique index shelf_books_title on shelf_books (title);
