#!/bin/sh
# Makes the portal's user and database on an empty PostgreSQL 18. The user owns the database and may make roles (docs/guide/install.md); a
# superuser must not be used: row level security does not hold for one.
set -eu
psql -v ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres -v password="$KABINET_DB_PASSWORD" <<'SQL'
create role kabinet login createrole password :'password';
create database kabinet owner kabinet;
SQL
