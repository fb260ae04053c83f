create index correspondence_register_day on correspondence_register (registered_on, unit);
