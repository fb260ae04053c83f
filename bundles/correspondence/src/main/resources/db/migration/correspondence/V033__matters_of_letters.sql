create table correspondence_once (
  task varchar(40) not null primary key
);
insert into correspondence_once (task) values ('incoming-matters');
