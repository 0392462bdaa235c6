-- The catalogue's database: run once as PostgreSQL's superuser, with the password in the variable "password".
-- The owner makes and changes the tables; what the catalogue's process logs in as writes records and no more.
CREATE ROLE pgstac_admin;
CREATE ROLE pgstac_read;
CREATE ROLE pgstac_ingest;
CREATE ROLE cityverse_owner LOGIN CREATEROLE PASSWORD :'password';
CREATE ROLE cityverse_api LOGIN PASSWORD :'password';
GRANT pgstac_admin, pgstac_read, pgstac_ingest TO cityverse_owner WITH ADMIN OPTION;
GRANT pgstac_read, pgstac_ingest TO cityverse_api;
CREATE DATABASE cityverse OWNER cityverse_owner;
ALTER DATABASE cityverse SET search_path TO pgstac, public;
\connect cityverse
CREATE EXTENSION postgis;
CREATE EXTENSION btree_gist;
