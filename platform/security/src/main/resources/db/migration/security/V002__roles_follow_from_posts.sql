update security_accounts set roles = '' where roles not like '%ADMINISTRATOR%';
update security_accounts set roles = 'ADMINISTRATOR' where roles like '%ADMINISTRATOR%';
