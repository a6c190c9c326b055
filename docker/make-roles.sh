#!/bin/sh
# Runs once, when the database's volume is empty: the role that owns and migrates, and the one that the API uses.
set -eu
psql -v ON_ERROR_STOP=1 -U postgres <<SQL
CREATE ROLE throughline_owner LOGIN PASSWORD '$OWNER_PASSWORD';
CREATE ROLE throughline_app LOGIN PASSWORD '$APP_PASSWORD';
CREATE DATABASE throughline OWNER throughline_owner;
REVOKE ALL ON DATABASE throughline FROM PUBLIC;
GRANT CONNECT ON DATABASE throughline TO throughline_app;
SQL
