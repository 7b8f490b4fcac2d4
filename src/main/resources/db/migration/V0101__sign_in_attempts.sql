-- Failed sign-ins by the SHA-256 of the address that was tried, whether it has an account or not: so a lock tells nothing.
create table sign_in_attempts (
    address bytea primary key check (length(address) = 32),
    failures int not null,
    last_at timestamptz not null,
    locked_until timestamptz not null
);
alter table accounts drop column failed_attempts, drop column locked_until;
